#!/usr/bin/env bash
# The Flatpak, in one file, of the frozen folder. Needs flatpak and flatpak-builder, and fetches the runtime that
# the manifest names from Flathub.
set -euo pipefail
version=$1
id=$(.venv/bin/python packaging/release.py id)
work=build/flatpak
rm -rf "$work"
mkdir -p "$work" dist
.venv/bin/python packaging/linux/lay_out.py "$work/FlatpakDir"
sed "s/@ID@/$id/" packaging/flatpak/manifest.yml > "$work/$id.yml"
flatpak remote-add --user --if-not-exists flathub https://dl.flathub.org/repo/flathub.flatpakrepo
flatpak-builder --user --install-deps-from=flathub --state-dir="$work/state" --repo="$work/repo" \
  "$work/application" "$work/$id.yml"
flatpak build-bundle "$work/repo" "dist/ainative-desktop-$version-$(uname -m).flatpak" "$id"
