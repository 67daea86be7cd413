#!/usr/bin/env bash
# The AppImage: the frozen folder with what a desktop wants around it, in one file. Needs appimagetool.
set -euo pipefail
version=$1
id=io.github.ainative_desktop.AINativeDesktop
root=build/AppDir
rm -rf "$root"
.venv/bin/python packaging/appimage/lay_out.py "$root"
ln -s usr/bin/ainative-desktop "$root/AppRun"
cp "$root/usr/share/applications/ainative-desktop.desktop" "$root/"
cp "$root/usr/share/icons/hicolor/256x256/apps/ainative-desktop.png" "$root/"
mv "$root/usr/share/metainfo/$id.metainfo.xml" "$root/usr/share/metainfo/ainative-desktop.appdata.xml"
mkdir -p dist
appimagetool --no-appstream "$root" "dist/ainative-desktop-$version-$(uname -m).AppImage"
