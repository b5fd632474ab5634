import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { Logger } from '../platform/logger.js';

/** What Apollo says is only told to have been said: its sentences quote the document, which may name a patient. */
export function apolloLogger(logger: Logger): NonNullable<ApolloServerOptions<BaseContext>['logger']> {
  const quiet = (): void => undefined;
  return {
    debug: quiet,
    info: quiet,
    warn: () => logger.warn('Apollo warned of something'),
    error: () => logger.error('Apollo met an error'),
  };
}
