# Builds, checks and tests the client for VS Code. To be read by a POSIX shell that has say, fail and offer.

client=$root/dsl/org.sextant.vscode
own_node=$tools/node
node_minimum=20
# For systems whose own is older.
node_version=22.21.1

# Whether there is a Node.js that will do, with npm. Ours comes before the system's, if it was needed once.
find_node() {
  case $PATH in "$own_node/bin:"*) ;; *) [ ! -x "$own_node/bin/node" ] || PATH=$own_node/bin:$PATH ;; esac
  command -v npm > /dev/null && command -v node > /dev/null || return 1
  node_found=$(node -p 'process.versions.node.split(".")[0]' 2> /dev/null) || node_found=0
  [ "$node_found" -ge "$node_minimum" ]
}

# Makes sure of Node.js and npm, or says what is missing and exits with 2.
need_node() {
  ! find_node || return 0
  if ! command -v npm > /dev/null || ! command -v node > /dev/null; then
    offer "Node.js, version $node_minimum or newer, with npm" nodejs npm
    ! find_node || return 0
  fi
  [ -z "$offline" ] || fail 2 "Node.js $node_minimum or newer is needed, and here is ${node_found:-none}; see https://nodejs.org"
  say "getting Node.js $node_version, since the one here is older than $node_minimum"
  case $(uname -s) in Darwin) platform=darwin ;; *) platform=linux ;; esac
  case $(uname -m) in aarch64 | arm64) processor=arm64 ;; *) processor=x64 ;; esac
  mkdir -p "$own_node"
  npm install --prefix "$own_node" --no-save --ignore-scripts "node-$platform-$processor@$node_version" \
    > "$root/target/node.log" 2>&1 || fail 2 "could not get it; the log is target/node.log; see https://nodejs.org"
  mkdir -p "$own_node/bin"
  ln -sf "../node_modules/node-$platform-$processor/bin/node" "$own_node/bin/node"
  find_node || fail 2 "Node.js $node_minimum or newer is needed; see https://nodejs.org"
}

# Gets the packages that the client is made and tested with, unless they are there as the lock says.
get_client_packages() {
  packages=$(cksum < "$client/package-lock.json")
  [ "$(cat "$client/node_modules/.complete" 2> /dev/null)" != "$packages" ] || return 0
  if [ -n "$offline" ]; then asking=--offline; else asking=--prefer-offline; fi
  (cd "$client" && npm ci $asking) || return 1
  echo "$packages" > "$client/node_modules/.complete"
}

# in_client LOG SCRIPT: runs one of the client's scripts.
in_client() {
  { get_client_packages && (cd "$client" && npm run --silent "$2"); } > "$1" 2>&1
}

# show_client_problems LOG: what went wrong before the tests, which are told of by their reports.
show_client_problems() {
  awk '/error TS|^\[(warn|error)\]|^npm error|^ERROR|Error:/ && shown++ < 20' "$1"
}
