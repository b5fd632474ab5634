#!/bin/sh
# Runs once, when the database is made. Four logins, each with one database role and no more: the API can never
# migrate, the worker can never pass for the API, the signer reads seals and adds signed heads, and none of them is a superuser. What the API acts as for its callers
# (samlop_as_…) is made by the migration, and given to whoever logs in as samlop_app.
set -eu

secret() { cat "/run/secrets/$1-password"; }

psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "$POSTGRES_DB" \
  --set migrate="$(secret migrate)" --set api="$(secret api)" --set worker="$(secret worker)" \
  --set signer="$(secret signer)" \
  --set database="$POSTGRES_DB" <<'SQL'
create role samlop_owner nologin;
create role samlop_app nologin;
create role samlop_worker nologin;
create role samlop_auditor nologin;
create role samlop_signer nologin;
create role samlop_migrate_login login createrole password :'migrate';
grant samlop_owner, samlop_app, samlop_worker, samlop_auditor, samlop_signer to samlop_migrate_login with admin option;
create role samlop_api_login login password :'api' in role samlop_app;
create role samlop_worker_login login password :'worker' in role samlop_worker;
create role samlop_signer_login login password :'signer' in role samlop_signer;
alter database :"database" owner to samlop_migrate_login;
revoke connect, temporary on database :"database" from public;
grant connect on database :"database" to samlop_api_login, samlop_worker_login, samlop_signer_login;
SQL
