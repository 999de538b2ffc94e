# Finds a Java. To be read by a POSIX shell; without subprocesses in the common case, since every command starts here.

# inspect_java FOLDER: sets java_major and java_build to the version of the Java there; java_major is 0 without one.
inspect_java() {
  java_major=0 java_build=
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS='=' read -r java_key java_value; do
      java_value=${java_value#\"} java_value=${java_value%\"}
      case $java_key in
        JAVA_VERSION) java_major=${java_value%%[!0-9]*} ;;
        JAVA_RUNTIME_VERSION) java_build=$java_value ;;
      esac
    done < "$1/release"
  else
    java_value=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    java_major=${java_value%%[!0-9]*} java_build=$java_value
  fi
  java_major=${java_major:-0} java_build=${java_build:-$java_major}
}

# find_java MINIMUM [TOOL]: sets java_home, java_major and java_build to a Java of at least that version that has the
# tool (say javac). JAVA_HOME comes first, then the PATH, then the newest in the usual folders. Fails without one;
# java_seen then lists what was there.
find_java() {
  java_seen=
  if [ -n "${JAVA_HOME:-}" ]; then
    accept_java "$JAVA_HOME" "$@" && return 0
  fi
  if java_value=$(command -v java) && [ -x "$java_value" ]; then
    # The macOS stub /usr/bin/java leads nowhere from here; its Javas are found below.
    java_value=$(readlink -f "$java_value" 2>/dev/null || echo "$java_value")
    accept_java "${java_value%/bin/java}" "$@" && return 0
  fi
  java_best= java_best_major=0
  for java_home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if accept_java "$java_home" "$@" && [ "$java_major" -gt "$java_best_major" ]; then
      java_best=$java_home java_best_major=$java_major
    fi
  done
  [ -n "$java_best" ] && accept_java "$java_best" "$@"
}

# accept_java FOLDER MINIMUM [TOOL]: whether the Java there will do.
accept_java() {
  inspect_java "$1"
  [ "$java_major" -gt 0 ] || return 1
  case $java_seen in *"$1"*) ;; *) java_seen="$java_seen
  Java $java_major in $1" ;; esac
  [ "$java_major" -ge "$2" ] && [ -x "$1/bin/${3:-java}" ] || return 1
  java_home=$1
}

# need_java MINIMUM [TOOL]: as find_java; without one, says what to do and exits with 2.
need_java() {
  find_java "$@" && return 0
  case ${2:-java} in javac) java_value='JDK (Java with its compiler)' ;; *) java_value='Java' ;; esac
  {
    echo "sextant: needs a $java_value, version $1 or newer, from any vendor. Found:${java_seen:- none}"
    echo "Install one, for example with"
    case $(uname -s) in
      Darwin) echo "  brew install openjdk" ;;
      *) echo "  apt-get install openjdk-$1-jdk-headless     (Debian 13, Ubuntu 24.04 or newer)"
         echo "  dnf install java-$1-openjdk-devel           (Fedora, RHEL)" ;;
    esac
    echo "or from https://adoptium.net, and set JAVA_HOME to it if it is not found by itself."
  } >&2
  exit 2
}
