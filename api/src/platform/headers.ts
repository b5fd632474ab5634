import helmet, { type HelmetOptions } from 'helmet';

type Policy = Exclude<HelmetOptions['contentSecurityPolicy'], boolean | undefined>;

/**
 * The headers of every answer, by the policy of its content: helmet's own, but for TLS, which the reverse proxy ends
 * (deploy/nginx.conf has Strict-Transport-Security).
 */
export const securityHeaders = (
  directives: Policy['directives'] | false,
  xFrameOptions: { action: 'deny' | 'sameorigin' } | false = { action: 'sameorigin' },
) =>
  helmet({
    xFrameOptions,
    strictTransportSecurity: false,
    contentSecurityPolicy: directives ? { useDefaults: false, directives } : false,
  });
