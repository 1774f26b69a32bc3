#!/bin/sh
# Run once by the image of PostgreSQL, when it makes the primary: who may follow it.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$KHUNG_STANDBY_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role khung_standby login replication password :'password';
SQL
echo "host replication khung_standby samenet scram-sha-256" >>"$PGDATA/pg_hba.conf"
