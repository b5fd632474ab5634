#!/bin/sh
# Makes the passwords of docker-compose.yml, once. The certificate (tls-certificate.pem) and its key (tls-key.pem)
# come from whoever issues yours; put them beside.
set -eu
umask 077
cd "$(dirname "$0")"
mkdir -p secrets
for name in postgres migrate api worker; do
  [ -e "secrets/$name-password" ] || openssl rand -hex 24 | tr -d '\n' > "secrets/$name-password"
done
# Run again, it writes the addresses of the passwords that stand there now.
for name in migrate api worker; do
  rm -f "secrets/$name-url"
  printf 'postgresql://samlop_%s_login:%s@postgres:5432/samlop' "$name" "$(cat "secrets/$name-password")" > "secrets/$name-url"
done
# The mail server's address with its password (smtps://user:password@host:465); empty: mail stays in the outbox.
[ -e secrets/smtp-url ] || : > secrets/smtp-url
# The folder is closed; the files in it must be readable by the containers' own users.
chmod 444 secrets/*
echo "The secrets are in $(pwd)/secrets."
