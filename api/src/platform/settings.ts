import {
  choice,
  databaseUrl,
  flag,
  issuer,
  level,
  limit,
  mailFrom,
  mebibytes,
  originNameRight,
  origins,
  port,
  proxies,
  publicUrl,
  safeScheme,
  smtpUrl,
  text,
  url,
  years,
} from './setting-kinds.js';
import type { z } from 'zod';

/** One setting: what the README's table says about it, and how its text is read. */
export interface Setting<T> {
  default: string;
  description: string;
  /** A refused value is quoted in the error, unless it may hold a password. */
  secret?: boolean;
  schema: z.ZodType<T, string>;
}

const setting = <T>(
  defaultText: string,
  description: string,
  schema: z.ZodType<T, string>,
  secret = false,
): Setting<T> => ({ default: defaultText, description, schema, secret });

/** Every setting of the installation, by the name of its environment variable. */
export const settings = {
  SAMLOP_MODE: setting(
    'demo; production when both OIDC_ISSUER and DATABASE_URL are set',
    'demo loads the demo region into an empty database and, without OIDC_ISSUER, runs the demo identity provider; production does neither',
    choice('demo', 'production'),
  ),
  PORT: setting('4000', 'The port that API and console listen on', port),
  HOST: setting(
    '127.0.0.1 in the demo, 0.0.0.0 in production',
    'The address to listen on',
    text('it must be an address of this machine, such as 127.0.0.1'),
  ),
  DATABASE_URL: setting('an embedded PostgreSQL', 'An external PostgreSQL 15 or newer', databaseUrl, true),
  DATABASE_URL_FILE: setting(
    'not set',
    'A file that holds DATABASE_URL, for secrets that are mounted as files',
    text('it must be the path of a file'),
  ),
  SAMLOP_DATA: setting(
    '.samlop',
    'The folder of the embedded database and of the demo identity provider’s keys',
    text('it must be the path of a folder'),
  ),
  ACCESS_LOG_KEYS_FILE: setting(
    'made in SAMLOP_DATA in the demo; required in production',
    'The keys of the access log’s codes, lines of id:key with 32 bytes in base64, the newest last; for API, worker and commands, never for the database',
    text('it must be the path of a file'),
  ),
  ACCESS_LOG_YEARS: setting(
    'not set: everything stays in the database',
    'Whole years that the access log stays in the database; npm run log -- archive due puts older months into files',
    years,
  ),
  LOG_ORIGIN: setting(
    'samlop-demo in the demo; required by the signer in production',
    'The name of this installation’s access log in what is signed of it, such as samlop.example.no; never changed',
    text(originNameRight).regex(/^[^\s+]{1,200}$/, originNameRight),
  ),
  LOG_SIGNING_KEYS_FILE: setting(
    'made in SAMLOP_DATA in the demo; required by the signer in production',
    'The keys that sign the access log’s head, one a line (npm run log -- key); for the signer alone',
    text('it must be the path of a file'),
  ),
  LOG_PUBLIC_KEYS_FILE: setting(
    'made in SAMLOP_DATA in the demo; not set in production: checkpoints are not verified',
    'Their public halves, one a line, each with when it signs from and until; for whoever verifies',
    text('it must be the path of a file'),
  ),
  LOG_SIGNER_STATE: setting(
    'in SAMLOP_DATA in the demo; required by the signer in production',
    'The file in which the signer remembers what it signed last',
    text('it must be the path of a file'),
  ),
  LOG_CHECKPOINTS: setting(
    'checkpoints in SAMLOP_DATA in the demo; not set in production',
    'The folder that signed heads of the access log are published to; one that the database’s owner cannot write',
    text('it must be the path of a folder'),
  ),
  LOG_BUCKET: setting(
    'not set',
    'A bucket of an S3-compatible store that they are published to, with what names begin with: https://s3.example.no/bucket/samlop',
    url('it must be the https address of a bucket (http only on localhost)', safeScheme),
  ),
  LOG_BUCKET_KEY_FILE: setting(
    'required with LOG_BUCKET',
    'A file with two lines: the id of the key to the bucket, and its secret',
    text('it must be the path of a file'),
  ),
  LOG_BUCKET_REGION: setting('us-east-1', 'The bucket’s region', text('it must be the name of a region')),
  FILES_FOLDER: setting(
    'files in SAMLOP_DATA in the demo; not set in production: no exports of the log',
    'The folder of long files that people fetch; API and worker share it, best on a disk of its own',
    text('it must be the path of a folder'),
  ),
  UPLOADS_IN: setting(
    'database',
    'Where files that people send in are kept: database, or folder (FILES_FOLDER, which backups must then hold as well)',
    choice('database', 'folder'),
  ),
  UPLOAD_MEBIBYTES: setting('25', 'Mebibytes that a file may have that somebody sends in', mebibytes),
  OIDC_ISSUER: setting('the demo identity provider', 'The issuer of the access tokens', issuer),
  OIDC_AUDIENCE: setting(
    'samlop; required with OIDC_ISSUER',
    'The audience that an access token must name',
    text('it must be the audience that the issuer puts in its access tokens'),
  ),
  OIDC_PERSON_CLAIM: setting(
    'pid',
    'The claim of the access token that holds the person’s identity number',
    text('it must be the name of a claim, such as pid'),
  ),
  OIDC_LEVEL: setting(
    'not set: the issuer’s own minimum',
    'The claim that says how strongly somebody logged in, and what of it is enough: claim=value,value',
    level,
  ),
  OIDC_CONSOLE_CLIENT: setting(
    'samlop-console',
    'The console’s client at the issuer: public, code flow with PKCE',
    text('it must be the id of a public client at the issuer'),
  ),
  CORS_ORIGINS: setting(
    'any localhost origin in the demo, none in production',
    'Origins of other frontends, exactly, between commas',
    origins,
  ),
  TRUSTED_PROXIES: setting(
    'none',
    'The reverse proxies whose X-Forwarded-For is believed; without them everybody behind a proxy has one address',
    proxies,
  ),
  RATE_LIMIT_PERSON: setting(
    '12000',
    'Points that one person may spend in a minute: 1 for each root field, and 1 more for each 100 objects that the answer can hold',
    limit,
  ),
  RATE_LIMIT_ADDRESS: setting(
    '3000',
    'The same for one client address, of requests without a token or with one that does not hold',
    limit,
  ),
  RATE_LIMIT_SEARCH: setting('600', 'Searches for people by one person in a minute', limit),
  RATE_LIMIT_NUMBER: setting('300', 'Identity numbers that one person may look up in an hour', limit),
  RATE_LIMIT_PATIENT: setting(
    '60',
    'How often one identity number may be looked up in an hour, by everybody together',
    limit,
  ),
  SMTP_URL: setting(
    'not set: mail stays in the outbox, and the demo shows it in the console',
    'The server that sends e-mail; a password to another machine is sent over TLS only',
    smtpUrl,
    true,
  ),
  SMTP_URL_FILE: setting(
    'not set',
    'A file that holds SMTP_URL, for secrets that are mounted as files',
    text('it must be the path of a file'),
  ),
  MAIL_FROM: setting('required with SMTP_URL', 'Who e-mail is from', mailFrom),
  PUBLIC_URL: setting(
    'http://localhost:PORT in the demo; required with SMTP_URL in production',
    'The address at which people reach the console; e-mails link to it',
    publicUrl,
  ),
  METRICS_PORT: setting(
    'not set: no metrics',
    'The port on which the API tells operators how it is: /metrics and /health/ready in full',
    port,
  ),
  WORKER_METRICS_PORT: setting('not set: no metrics', 'The same of the worker', port),
  SIGNER_METRICS_PORT: setting(
    'not set: no health',
    'The port on which the signer tells how it is: /health/ready',
    port,
  ),
  METRICS_HOST: setting(
    '127.0.0.1',
    'The address that both listen on; never one that strangers reach',
    text('it must be an address of this machine, such as 127.0.0.1'),
  ),
  TRACES_URL: setting(
    'not set: no traces',
    'Where an OpenTelemetry collector takes traces (OTLP over HTTP), such as http://127.0.0.1:4318/v1/traces',
    url(
      'it must be an address such as http://127.0.0.1:4318/v1/traces, without a password in it',
      (parsed) => /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password,
    ),
    true,
  ),
  BACKUP_RECIPIENT: setting(
    'not set: named at each backup',
    'The public halves of the keys that can restore backups (npm run backup -- key FILE), between commas',
    text('it must be public halves of keys between commas, each beginning with age1').transform((list) =>
      list.split(',').map((recipient) => recipient.trim()),
    ),
  ),
  INTROSPECTION: setting(
    'true in the demo, false in production',
    'Whether the schema can be asked for over GraphQL',
    flag(),
  ),
  ALLOWED_DOCUMENTS: setting(
    'not set: every document',
    'Files that list the documents that are taken, between commas; dist/console-documents.txt is the console’s',
    text('it must be paths of files between commas').transform((list) =>
      list.split(',').map((path) => path.trim()),
    ),
  ),
  LOG_LEVEL: setting('info', 'How much is logged', choice('debug', 'info', 'warn', 'error', 'silent')),
};

export type SettingName = keyof typeof settings;
