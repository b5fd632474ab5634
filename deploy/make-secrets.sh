#!/bin/sh
# Makes the passwords and keys of docker-compose.yml, once: sh deploy/make-secrets.sh LOG_ORIGIN, the name of this
# installation's access log (as in .env). The certificate (tls-certificate.pem) and its key (tls-key.pem) come from
# whoever issues yours; put them beside.
set -eu
umask 077
cd "$(dirname "$0")"
mkdir -p secrets
for name in postgres migrate api worker signer; do
  [ -e "secrets/$name-password" ] || openssl rand -hex 24 | tr -d '\n' > "secrets/$name-password"
done
# Run again, it writes the addresses of the passwords that stand there now.
for name in migrate api worker signer; do
  rm -f "secrets/$name-url"
  printf 'postgresql://samlop_%s_login:%s@postgres:5432/samlop' "$name" "$(cat "secrets/$name-password")" > "secrets/$name-url"
done
# The key of the access log's codes. Every one that was ever used is kept for as long as its entries are: a new one is a line
# below (2:…), never instead. Keep a copy where backups are not.
[ -e secrets/access-log-keys ] || printf '1:%s\n' "$(openssl rand -base64 32)" > secrets/access-log-keys
# The key that signs the log's head, and its public half, which goes to the auditors.
if [ ! -e secrets/log-signing-keys ]; then
  origin="${1:?the name of the access log, such as samlop.example.no: sh deploy/make-secrets.sh samlop.example.no}"
  key="$(mktemp -d)"
  trap 'rm -rf "$key"' EXIT
  openssl genpkey -algorithm ed25519 -outform DER > "$key/pair"
  # Both forms end with the 32 bytes that are the key.
  tail -c 32 "$key/pair" > "$key/secret"
  openssl pkey -inform DER -in "$key/pair" -pubout -outform DER | tail -c 32 > "$key/public"
  id="$({ printf '%s\n\001' "$origin"; cat "$key/public"; } | openssl dgst -sha256 -binary | head -c 4 | od -An -tx1 | tr -d ' \n')"
  encoded() { { printf '\001'; cat "$key/$1"; } | openssl base64 -A; }
  # Below those that are there: what an earlier key signed is verified with its line.
  [ ! -e secrets/log-public-keys ] || chmod u+w secrets/log-public-keys
  printf '%s+%s+%s - -\n' "$origin" "$id" "$(encoded public)" >> secrets/log-public-keys
  printf 'PRIVATE+KEY+%s+%s+%s\n' "$origin" "$id" "$(encoded secret)" > secrets/log-signing-keys
fi
# With a bucket for signed heads (LOG_BUCKET): two lines, the id of its key and its secret.
[ -e secrets/log-bucket-key ] || : > secrets/log-bucket-key
# The mail server's address with its password (smtps://user:password@host:465); empty: mail stays in the outbox.
[ -e secrets/smtp-url ] || : > secrets/smtp-url
# The folder is closed; the files in it must be readable by the containers' own users.
chmod 444 secrets/*
echo "The secrets are in $(pwd)/secrets."
