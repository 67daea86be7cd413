#!/usr/bin/env bash
# The AppImage: the frozen folder with what a desktop wants around it, in one file. Needs appimagetool; the file
# that APPIMAGE_RUNTIME names is what starts it, else the tool fetches one.
set -euo pipefail
version=$1
root=build/AppDir
rm -rf "$root"
.venv/bin/python packaging/linux/lay_out.py "$root"
ln -s usr/bin/ainative-desktop "$root/AppRun"
cp "$root/usr/share/applications/ainative-desktop.desktop" "$root/"
cp "$root/usr/share/icons/hicolor/256x256/apps/ainative-desktop.png" "$root/"
ln -s ainative-desktop.png "$root/.DirIcon"
mv "$root"/usr/share/metainfo/*.metainfo.xml "$root/usr/share/metainfo/ainative-desktop.appdata.xml"
mkdir -p dist
appimagetool --no-appstream ${APPIMAGE_RUNTIME:+--runtime-file "$APPIMAGE_RUNTIME"} \
  "$root" "dist/ainative-desktop-$version-$(uname -m).AppImage"
