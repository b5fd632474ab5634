import { readFileSync } from 'node:fs';
import { ConfigError, readConfig, type Config } from './platform/config.js';
import { checkDatabase } from './platform/database.js';
import { listen } from './platform/listen.js';
import { createLogger } from './platform/logger.js';
import { runMain, stopOnSignal } from './platform/process.js';
import { StartError } from './platform/start-error.js';
import { Bucket, Folder, notesIn, type Publisher } from './seal/publish.js';
import { connectAs, readPublicKeys } from './seal/sealed-log.js';
import { signerHealthApp } from './seal/signer-health.js';
import { SignerLoop } from './seal/signer-loop.js';
import { Signer } from './seal/signing.js';
import { readSigningKeys } from './seal/signing-keys-file.js';

function needed(value: string | undefined, name: string, what: string): string {
  if (!value) throw new ConfigError(`${name} is not set: the signer needs ${what}.`);
  return value;
}

function publishersOf({ checkpoints, bucket }: Config['logSeal']): Publisher[] {
  const publishers: Publisher[] = checkpoints ? [new Folder(checkpoints)] : [];
  if (bucket) {
    const [id, secret] = readFileSync(bucket.keyFile, 'utf8').split('\n');
    if (!id || !secret)
      throw new ConfigError(
        `LOG_BUCKET_KEY_FILE is ${JSON.stringify(bucket.keyFile)}: it must have two lines.`,
      );
    const keys = { accessKeyId: id.trim(), secretAccessKey: secret.trim() };
    publishers.push(new Bucket({ ...bucket, ...keys }));
  }
  if (!publishers.length)
    throw new ConfigError(
      'LOG_CHECKPOINTS and LOG_BUCKET are not set: heads of the log must be published somewhere.',
    );
  return publishers;
}

// Signs the head of the access log: a process, a database login and a key of its own.
await runMain(async () => {
  const { databaseUrl, logLevel, logSeal, metrics } = readConfig();
  if (!databaseUrl) throw new StartError('DATABASE_URL is not set: it must be the address of a PostgreSQL.');
  const logger = createLogger(logLevel);
  const origin = needed(logSeal.origin, 'LOG_ORIGIN', 'the name of this installation’s log');
  const keys = readSigningKeys(
    needed(logSeal.signingKeysFile, 'LOG_SIGNING_KEYS_FILE', 'the file of its key'),
  );
  const stateFile = needed(logSeal.stateFile, 'LOG_SIGNER_STATE', 'a file to remember what it signed');
  const { checkpoints, publicKeysFile } = logSeal;
  await checkDatabase(databaseUrl);
  const signer = new Signer({
    ...{ origin, keys, stateFile, logger },
    publishers: publishersOf(logSeal),
    ...(checkpoints ? { notes: () => notesIn(checkpoints) } : {}),
    ...(publicKeysFile ? { trusted: readPublicKeys(publicKeysFile) } : {}),
  });
  const loop = new SignerLoop(signer, () => connectAs(databaseUrl, 'samlop_signer'), logger);
  const operators = metrics.signerPort
    ? await listen(
        signerHealthApp(() => loop.health()),
        metrics.signerPort,
        metrics.host,
        {
          port: 'SIGNER_METRICS_PORT',
          host: 'METRICS_HOST',
        },
      )
    : null;
  loop.start();
  logger.info('signing');
  stopOnSignal(async (signal) => {
    logger.info({ signal }, 'stopping');
    await loop.stop();
    await operators?.close();
  });
});
