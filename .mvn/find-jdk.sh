# Sourced by mvnw and yanlu. POSIX shell.

# jdk_version HOME: prints the feature number of the JDK there (17, 21, 25), nothing if there is none.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
  fi
}

# find_jdk MIN: prints the home of a JDK of at least version MIN: JAVA_HOME, then PATH, then the newest of the usual places.
find_jdk() {
  find_jdk_min=$1
  if [ -n "${JAVA_HOME-}" ]; then
    find_jdk_version=$(jdk_version "$JAVA_HOME") || find_jdk_version=
    [ "${find_jdk_version:-0}" -ge "$find_jdk_min" ] && printf '%s\n' "$JAVA_HOME" && return 0
  fi
  if find_jdk_javac=$(command -v javac 2>/dev/null); then
    find_jdk_javac=$(readlink -f "$find_jdk_javac" 2>/dev/null || printf '%s' "$find_jdk_javac")
    find_jdk_home=${find_jdk_javac%/bin/javac}
    find_jdk_version=$(jdk_version "$find_jdk_home") || find_jdk_version=
    [ "${find_jdk_version:-0}" -ge "$find_jdk_min" ] && printf '%s\n' "$find_jdk_home" && return 0
  fi
  find_jdk_best=
  find_jdk_best_version=0
  set +f
  for find_jdk_home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/openjdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    find_jdk_version=$(jdk_version "$find_jdk_home") || continue
    if [ "${find_jdk_version:-0}" -ge "$find_jdk_min" ] && [ "$find_jdk_version" -gt "$find_jdk_best_version" ]; then
      find_jdk_best=$find_jdk_home
      find_jdk_best_version=$find_jdk_version
    fi
  done
  [ -n "$find_jdk_best" ] && printf '%s\n' "$find_jdk_best"
}
