#!/usr/bin/env bash
# Puts the certificate and Apple's account of the release's secrets where codesign and notarytool look for them: in a
# keychain of this run's own. For a runner that is thrown away afterwards.
#
# Takes CERTIFICATE (a "Developer ID Application" certificate with its key, PKCS #12 in base64), CERTIFICATE_PASSWORD,
# NOTARY_APPLE_ID, NOTARY_TEAM and NOTARY_PASSWORD (one for this alone, made at account.apple.com). Leaves the
# profile's name in AINATIVE_NOTARY_PROFILE for the steps behind it.
set -euo pipefail
umask 077
keychain=$RUNNER_TEMP/release.keychain-db
password=$(openssl rand -hex 16)
file=$RUNNER_TEMP/certificate.p12
trap 'rm -f "$file"' EXIT

security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
printf '%s' "$CERTIFICATE" | openssl base64 -d -A -out "$file"
security import "$file" -f pkcs12 -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign -k "$keychain"
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db

if [[ -n ${NOTARY_PASSWORD:-} ]]; then
  xcrun notarytool store-credentials release --keychain "$keychain" \
    --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM" --password "$NOTARY_PASSWORD"
  echo "AINATIVE_NOTARY_PROFILE=release" >> "$GITHUB_ENV"
  echo "AINATIVE_NOTARY_KEYCHAIN=$keychain" >> "$GITHUB_ENV"
fi
