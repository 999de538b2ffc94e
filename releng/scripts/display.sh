# A screen of its own for the workbench's tests, so that they neither need nor disturb anybody's. To be read by a POSIX
# shell that has say, fail and offer.

display_pid=

# Whether GTK 3, which the workbench draws with on Linux, can be loaded.
has_gtk() {
  { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q 'libgtk-3\.so\.0'
}

# The name of Debian's package of GTK 3, which changed with the width of its time.
gtk_package() {
  if apt-cache show libgtk-3-0t64 > /dev/null 2>&1; then echo libgtk-3-0t64; else echo libgtk-3-0; fi
}

# Starts a virtual screen and sets DISPLAY. On other systems than Linux the workbench is tested on the screen that is there.
start_display() {
  [ "$(uname -s)" = Linux ] || return 0
  command -v Xvfb > /dev/null || offer Xvfb xvfb xauth fonts-dejavu-core adwaita-icon-theme
  command -v xdotool > /dev/null || offer xdotool xdotool
  has_gtk || offer "GTK 3" "$(gtk_package)"
  number=$root/target/display
  : > "$number"
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3> "$number" > "$root/target/display.log" 2>&1 &
  display_pid=$!
  trap 'stop_display; drop_lock' EXIT
  trap 'stop_display; drop_lock; exit 130' INT
  trap 'stop_display; drop_lock; exit 143' TERM HUP
  waited=0
  until [ -s "$number" ]; do
    kill -0 "$display_pid" 2>/dev/null && [ "$waited" -lt 100 ] ||
      fail 2 "Xvfb did not start; what it said is in target/display.log"
    waited=$((waited + 1))
    sleep 0.1
  done
  DISPLAY=:$(cat "$number")
  GDK_BACKEND=x11
  export DISPLAY GDK_BACKEND
  unset WAYLAND_DISPLAY
}

stop_display() {
  [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || :
  display_pid=
}
