import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDocumentList } from './document-list.js';
import { settings, type SettingName } from './settings.js';

export { settings } from './settings.js';

export type Environment = Record<string, string | undefined>;

export interface Config {
  mode: 'demo' | 'production';
  host: string;
  port: number;
  /** Where a browser on this machine finds the installation; the demo identity provider's issuer. */
  origin: string;
  /** Not set: an embedded PostgreSQL in the data folder. */
  databaseUrl?: string;
  /** Absolute. */
  dataDir: string;
  /** The keys that the access log's codes are made with; the database never sees them. Not set: nobody can write it. */
  logKeysFile?: string;
  /** How long the log stays in the database; not set: always. */
  logYears?: number;
  /** Where long files lie; not set: none are made. */
  filesFolder?: string;
  /** What may be sent in, and where it is kept. */
  uploads: UploadSettings;
  /** How the log's head is signed, and where it is published; the signer's alone, but for the public keys and the folder. */
  logSeal: {
    origin?: string;
    signingKeysFile?: string;
    publicKeysFile?: string;
    stateFile?: string;
    checkpoints?: string;
    bucket?: { url: string; keyFile: string; region?: string };
  };
  oidc: {
    issuer: string;
    audience: string;
    personClaim: string;
    /** Which claim says how strongly somebody logged in, and what of it is enough. */
    level?: { claim: string; enough: string[] };
    consoleClient?: string;
  };
  /** Whether the issuer is the demo's own, served by this process. */
  demoIdp: boolean;
  cors: { origins: string[]; anyLocalhost: boolean };
  introspection: boolean;
  /** By their hashes, the documents that are taken; not set: every one. */
  documents?: ReadonlySet<string>;
  /** Reverse proxies whose word on the client's address is taken. */
  trustedProxies: string[];
  rates: RateSettings;
  logLevel: string;
  /** Where operators ask how the processes are; without a port nobody can. */
  metrics: { host: string; port?: number; workerPort?: number; signerPort?: number };
  /** Where traces go; not set: nowhere. */
  tracesUrl?: string;
  /** For whom backups are made. */
  backupRecipients: string[];
  mail: {
    /** Not set: nothing is sent. */
    smtp?: { url: string; from: string };
    /** Where the console is, for links. */
    publicUrl: string;
  };
}

export interface UploadSettings {
  /** Bytes of one file. */
  most: number;
  keptIn: 'DATABASE' | 'FOLDER';
}

const MEBIBYTE = 1024 * 1024;
export const DEFAULT_UPLOADS: UploadSettings = { most: 25 * MEBIBYTE, keptIn: 'DATABASE' };

/** Points in a window, each as docs/errors.md has it. */
export interface RateSettings {
  person: number;
  address: number;
  search: number;
  number: number;
  patient: number;
}

/** Far above what a person at the console or an ordinary integration spends. */
export const DEFAULT_RATES: RateSettings = {
  person: 12_000,
  address: 3000,
  search: 600,
  number: 300,
  patient: 60,
};

/** A setting that cannot be used; the message is one line: which, what is wrong, what is right. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Values = { [N in SettingName]: ReturnType<(typeof settings)[N]['schema']['parse']> | undefined };

/** What a refused value that may hold a password is not the address of. */
const secretOf: Partial<Record<SettingName, string>> = {
  DATABASE_URL: 'a database',
  SMTP_URL: 'a mail server',
  TRACES_URL: 'a trace collector',
};

function readValue(env: Environment, name: SettingName): unknown {
  const given = env[name];
  if (given === undefined || given === '') return undefined;
  const { schema, secret } = settings[name];
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const shown = secret
    ? `is not an address of ${secretOf[name] ?? 'what it should be'}`
    : `is ${JSON.stringify(given)}`;
  throw new ConfigError(`${name} ${shown}: ${result.error.issues[0]?.message}.`);
}

/** An address that is a secret: as it is, or in a file. */
function secretAddress(env: Environment, name: 'DATABASE_URL' | 'SMTP_URL'): string | undefined {
  const path = readValue(env, `${name}_FILE`) as string | undefined;
  if (!path) return readValue(env, name) as string | undefined;
  if (env[name]) throw new ConfigError(`${name}_FILE and ${name} are both set: set only one of them.`);
  try {
    return readValue({ [name]: readFileSync(path, 'utf8').trim() }, name) as string | undefined;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${name}_FILE is ${JSON.stringify(path)}: it must be a file that can be read.`);
  }
}

/** Reads and checks every setting; throws a ConfigError at the first that cannot be used. */
export function readConfig(env: Environment = process.env): Config {
  const names = Object.keys(settings) as SettingName[];
  const values = Object.fromEntries(names.map((name) => [name, readValue(env, name)])) as Values;
  const databaseUrl = secretAddress(env, 'DATABASE_URL');
  const issuer = values.OIDC_ISSUER;
  const mode = values.SAMLOP_MODE ?? (issuer && databaseUrl ? 'production' : 'demo');
  const demo = mode === 'demo';
  if (!demo && !issuer) {
    throw new ConfigError(
      'OIDC_ISSUER is not set: with SAMLOP_MODE=production it must be the issuer’s address.',
    );
  }
  if (issuer && !values.OIDC_AUDIENCE) {
    throw new ConfigError(
      'OIDC_AUDIENCE is not set: with OIDC_ISSUER it must be the audience of its access tokens.',
    );
  }
  const port = values.PORT ?? 4000;
  const dataDir = resolve(values.SAMLOP_DATA ?? '.samlop');
  const mail = mailOf({ ...values, SMTP_URL: secretAddress(env, 'SMTP_URL') }, demo, port);
  const origin = `http://localhost:${port}`;
  return {
    mode,
    host: values.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    port,
    origin,
    databaseUrl,
    dataDir,
    logKeysFile: values.ACCESS_LOG_KEYS_FILE ?? (demo ? join(dataDir, 'keys', 'access-log') : undefined),
    ...(values.ACCESS_LOG_YEARS ? { logYears: values.ACCESS_LOG_YEARS } : {}),
    filesFolder: values.FILES_FOLDER ?? (demo ? join(dataDir, 'files') : undefined),
    uploads: uploadsOf(values, demo),
    logSeal: logSealOf(values, demo, dataDir),
    oidc: {
      issuer: issuer ?? origin,
      audience: values.OIDC_AUDIENCE ?? 'samlop',
      personClaim: values.OIDC_PERSON_CLAIM ?? 'pid',
      ...(values.OIDC_LEVEL ? { level: values.OIDC_LEVEL } : {}),
      consoleClient: values.OIDC_CONSOLE_CLIENT ?? 'samlop-console',
    },
    demoIdp: demo && !issuer,
    cors: { origins: values.CORS_ORIGINS ?? [], anyLocalhost: demo && !values.CORS_ORIGINS },
    introspection: values.INTROSPECTION ?? demo,
    ...(values.ALLOWED_DOCUMENTS ? { documents: documentsIn(values.ALLOWED_DOCUMENTS) } : {}),
    trustedProxies: values.TRUSTED_PROXIES ?? [],
    rates: {
      person: values.RATE_LIMIT_PERSON ?? DEFAULT_RATES.person,
      address: values.RATE_LIMIT_ADDRESS ?? DEFAULT_RATES.address,
      search: values.RATE_LIMIT_SEARCH ?? DEFAULT_RATES.search,
      number: values.RATE_LIMIT_NUMBER ?? DEFAULT_RATES.number,
      patient: values.RATE_LIMIT_PATIENT ?? DEFAULT_RATES.patient,
    },
    logLevel: values.LOG_LEVEL ?? 'info',
    metrics: {
      host: values.METRICS_HOST ?? '127.0.0.1',
      ...(values.METRICS_PORT ? { port: values.METRICS_PORT } : {}),
      ...(values.WORKER_METRICS_PORT ? { workerPort: values.WORKER_METRICS_PORT } : {}),
      ...(values.SIGNER_METRICS_PORT ? { signerPort: values.SIGNER_METRICS_PORT } : {}),
    },
    backupRecipients: values.BACKUP_RECIPIENT ?? [],
    ...(values.TRACES_URL ? { tracesUrl: values.TRACES_URL } : {}),
    mail,
  };
}

function uploadsOf({ UPLOAD_MEBIBYTES, UPLOADS_IN, FILES_FOLDER }: Values, demo: boolean): UploadSettings {
  const keptIn = UPLOADS_IN === 'folder' ? 'FOLDER' : 'DATABASE';
  if (keptIn === 'FOLDER' && !FILES_FOLDER && !demo)
    throw new ConfigError('FILES_FOLDER is not set: with UPLOADS_IN=folder it must be the folder of files.');
  return { most: UPLOAD_MEBIBYTES ? UPLOAD_MEBIBYTES * MEBIBYTE : DEFAULT_UPLOADS.most, keptIn };
}

function logSealOf(values: Values, demo: boolean, dataDir: string): Config['logSeal'] {
  const { LOG_BUCKET: url, LOG_BUCKET_KEY_FILE: keyFile, LOG_BUCKET_REGION: region } = values;
  if (url && !keyFile) {
    throw new ConfigError(
      'LOG_BUCKET_KEY_FILE is not set: with LOG_BUCKET it must be a file with two lines, the key’s id and its secret.',
    );
  }
  const own = (name: string) => (demo ? join(dataDir, name) : undefined);
  return {
    origin: values.LOG_ORIGIN ?? (demo ? 'samlop-demo' : undefined),
    signingKeysFile: values.LOG_SIGNING_KEYS_FILE ?? own('keys/log-signing'),
    publicKeysFile: values.LOG_PUBLIC_KEYS_FILE ?? own('keys/log-public'),
    stateFile: values.LOG_SIGNER_STATE ?? own('log-signer.json'),
    checkpoints: values.LOG_CHECKPOINTS ?? own('checkpoints'),
    ...(url && keyFile ? { bucket: { url, keyFile, ...(region ? { region } : {}) } } : {}),
  };
}

/** All the documents that the files list. */
function documentsIn(paths: string[]): ReadonlySet<string> {
  const hashes = paths.flatMap((path) => {
    const problem = (what: string) => new ConfigError(`ALLOWED_DOCUMENTS: ${JSON.stringify(path)} ${what}.`);
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      throw problem('must be a file that can be read');
    }
    const found = readDocumentList(text);
    if (!Array.isArray(found))
      throw problem(`must have a document’s SHA-256 in each line; line ${found.wrongLine} has none`);
    if (!found.length) throw problem('lists no document: nothing would be answered');
    return found;
  });
  return new Set(hashes);
}

function mailOf({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: Values, demo: boolean, port: number): Config['mail'] {
  if (SMTP_URL && !MAIL_FROM) {
    throw new ConfigError('MAIL_FROM is not set: with SMTP_URL it must be the address that e-mail is from.');
  }
  if (SMTP_URL && !PUBLIC_URL && !demo) {
    throw new ConfigError('PUBLIC_URL is not set: with SMTP_URL it must be the address of the console.');
  }
  return {
    ...(SMTP_URL && MAIL_FROM ? { smtp: { url: SMTP_URL, from: MAIL_FROM } } : {}),
    publicUrl: PUBLIC_URL ?? `http://localhost:${port}`,
  };
}

/** The environment for a process that the start runs: this one's own, and what the start has decided. */
export function childEnvironment(overrides: Partial<Record<SettingName, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...overrides };
}
