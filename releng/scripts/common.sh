# What ./sextant and ./verify share. To be read by a POSIX shell in the checkout's folder ($root), with $program set.

. "$root/releng/scripts/java.sh"

# Files with names beyond ASCII must open also where no language is set, as in many build containers.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

maven_version=3.9.16
tools=$root/target/tools
distribution=$root/target/sextant
stamp=$root/target/sextant.stamp
workbench=$root/target/workbench
lock=$root/target/lock

say() { echo "$program: $*" >&2; }

# fail STATUS MESSAGE
fail() {
  status=$1
  shift
  say "$@"
  exit "$status"
}

# Waits until no other process builds in this checkout, then keeps others from it until this one ends. The lock is a
# link to the number of the process that holds it: made in one step, and never there without its owner.
take_lock() {
  mkdir -p "$root/target"
  told=
  until ln -s $$ "$lock" 2>/dev/null; do
    owner=$(readlink "$lock") || continue
    if ! kill -0 "$owner" 2>/dev/null; then
      # Left behind. Of those that wait, one takes it away; whoever finds that it took a newer one puts it back.
      if mv "$lock" "$lock.$$" 2>/dev/null; then
        [ "$(readlink "$lock.$$")" = "$owner" ] || ln -s "$(readlink "$lock.$$")" "$lock" 2>/dev/null || :
        rm -f "$lock.$$"
      fi
      continue
    fi
    [ -n "$told" ] || say "waiting for another build in this folder (process $owner)"
    told=yes
    sleep 0.3
  done
  trap 'drop_lock' EXIT
  trap 'drop_lock; exit 130' INT
  trap 'drop_lock; exit 143' TERM HUP
}

drop_lock() {
  rm -f "$lock"
  trap - EXIT INT TERM HUP
}

# The files that the distribution and the workbench are made from, and once more those that are newer than file $1, as one
# number.
sources() {
  (cd "$root" && LC_ALL=C find pom.xml .mvn/maven.config bundles dsl features releng \
    \( -name target -o -name src-gen -o -name org.sextant.vscode -o -name '.?*' ! -name .mvn \) -prune \
    -o -type f -print -newer "$1" -print | LC_ALL=C sort | cksum)
}

# Whether the distribution is there and no source was changed, added or removed since it was built.
is_current() {
  [ -f "$stamp" ] && [ -f "$distribution/lib/sextant.jar" ] && [ "$(sources "$stamp")" = "$(cat "$stamp")" ]
}

# The folder of the desktop application, as the build leaves it, for this system.
find_product() {
  case $(uname -s) in
    Darwin) system=macosx/cocoa/aarch64 ;;
    *) system=linux/gtk/x86_64 ;;
  esac
  dirname "$(find "$root"/releng/org.sextant.product/target/products/*/$system -name plugins -prune)"
}

# Builds the desktop application for this system unless it is there and no source was changed since.
make_workbench() {
  [ ! -f "$workbench.stamp" ] || [ ! -x "$workbench/sextant-workbench" ] ||
    [ "$(sources "$workbench.stamp")" != "$(cat "$workbench.stamp")" ] || return 0
  take_lock
  say "building the workbench (first use, or sources changed)"
  : > "$workbench.began"
  sources "$workbench.began" > "$workbench.new"
  run_maven "$root/target/build.log" -Dsextant.only.distribution -Pworkbench -Dsextant.warnings=-nowarn package
  if [ "$status" -ne 0 ]; then
    show_problems "$root/target/build.log" >&2
    fail 3 "the build failed; its log is $root/target/build.log"
  fi
  rm -rf "$workbench"
  cp -R "$(find_product)" "$workbench"
  touch -r "$workbench.began" "$workbench.new"
  mv "$workbench.new" "$workbench.stamp"
  rm -f "$workbench.began"
  drop_lock
}

# Gets the Maven that this build needs through the Maven that is installed, whatever its version.
get_maven() {
  maven=$tools/apache-maven-$maven_version/bin/mvn
  [ ! -x "$maven" ] || return 0
  command -v mvn >/dev/null || fail 2 "building needs Maven, of any version; install it, for example with: apt-get install maven"
  say "getting Maven $maven_version"
  rm -rf "$tools/new"
  mkdir -p "$tools/new"
  (cd "$tools/new" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$tools/new" ${offline:+-o}) \
    > "$root/target/maven.log" 2>&1 || {
      tail -n 20 "$root/target/maven.log" >&2
      fail 3 "could not get Maven $maven_version; the log is target/maven.log"
    }
  mv "$tools/new/apache-maven-$maven_version" "$tools/"
  rm -rf "$tools/new"
}

# run_maven LOG ARGUMENT...: builds and shows each module as it begins. Sets status to how Maven ended. The distribution
# counts as built if it was, whatever failed later. Repositories that the POMs of dependencies name are not asked: all is
# in Maven Central.
run_maven() {
  log=$1
  shift
  need_java 21 javac
  get_maven
  : > "$stamp.began"
  sources "$stamp.began" > "$stamp.new"
  touch -r "$stamp.began" "$stamp.new"
  {
    cd "$root" && JAVA_HOME=$java_home MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseParallelGC ${MAVEN_OPTS:-}" \
      "$maven" -B -itr -Dstyle.color=never ${offline:+-o} "$@" 2>&1 || echo "status $?"
  } | {
    status=0
    while IFS= read -r line; do
      printf '%s\n' "$line" >&3
      case $line in
        '[INFO] Building '*' ['*/*']')
          line=${line#'[INFO] Building '}
          printf '  %-8s %s\n' "[${line##*'['}" "${line%% *}" >&2
          ;;
        'status '[0-9]*) status=${line#status } ;;
      esac
    done 3> "$log"
    exit "$status"
  } && status=0 || status=$?
  if [ "$distribution/lib/sextant.jar" -nt "$stamp.began" ]; then
    mv "$stamp.new" "$stamp"
  fi
  rm -f "$stamp.new" "$stamp.began"
}

# show_problems LOG: what went wrong in a build, without Maven's advice.
show_problems() {
  awk '
    # A warning of the compiler: file and line, source, marker, message.
    /^\[WARNING\] .*\.java:\[[0-9]+\] *$/ { left = 4 }
    left > 0 { left--; shown++; print; next }
    sub(/^\[ERROR\] */, "") {
      sub(/ -> \[Help [0-9]+\]$/, "")
      if ($0 != "" && !seen[$0]++ &&
        !/^(\[Help|To see the full|Re-run Maven|For more information|After correcting|mvn <args>|See .*surefire-reports)/) {
        shown++
        print
      }
    }
    shown > 80 { exit }
    END { exit shown == 0 }' "$1" || tail -n 30 "$1"
}

# Writes the class-data archive for this Java by running a typical command. Without it all works, only slower.
make_archive() {
  [ ! -f "$distribution/archives/java-$java_build" ] || return 0
  (cd "$root" && SEXTANT_ARCHIVE=create "$distribution/bin/sextant" check examples) > "$root/target/archive.log" 2>&1 || :
}
