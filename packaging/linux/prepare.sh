# Sourced by packaging/run and packaging/test: the project's folder and the packages that are needed. Bash.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cores=$(nproc)

# Installs what of the given lists (one Debian package a line, # for remarks) is not there yet. Asks nobody; without the
# right to install it names the command and fails. Needs no network if nothing is missing.
needPackages() {
    command -v dpkg-query >/dev/null || {
        echo "This is no Debian: what is needed is listed in" "$@"
        return 0
    }
    local package missing=() asRoot=()
    while read -r package; do
        [[ $package && $package != \#* ]] || continue
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done < <(cat "$@")
    ((${#missing[@]})) || return 0
    echo "Installing ${missing[*]}"
    if ((EUID != 0)); then
        command -v sudo >/dev/null && asRoot=(sudo)
        ((${#asRoot[@]})) || {
            echo "These packages are missing; as root: apt-get install ${missing[*]}" >&2
            return 1
        }
    fi
    "${asRoot[@]}" apt-get -q update &&
        "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "${missing[@]}"
}
