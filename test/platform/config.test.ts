import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, DEFAULT_RATES, readConfig, settings } from '../../api/src/platform/config.js';

const issuer = { OIDC_ISSUER: 'https://login.example.no', OIDC_AUDIENCE: 'samlop' };
const databaseUrl = 'postgresql://samlop:secret@db.example.no:5432/samlop';

describe('readConfig', () => {
  test('with nothing set is the demo on port 4000', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 4000,
      origin: 'http://localhost:4000',
      databaseUrl: undefined,
      oidc: {
        issuer: 'http://localhost:4000',
        audience: 'samlop',
        personClaim: 'pid',
        consoleClient: 'samlop-console',
      },
      demoIdp: true,
      cors: { origins: [], anyLocalhost: true },
      introspection: true,
      logLevel: 'info',
    });
  });

  test('an issuer and a database of one’s own make it production, where nothing of the demo stands', () => {
    expect(readConfig({ ...issuer, DATABASE_URL: databaseUrl })).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      demoIdp: false,
      cors: { origins: [], anyLocalhost: false },
      introspection: false,
    });
  });

  test('an issuer of one’s own can be tried on the demo', () => {
    expect(readConfig(issuer)).toMatchObject({ mode: 'demo', demoIdp: false });
  });

  test('mail is sent where there is a server, from whom it is said, with links to the console', () => {
    const smtp = { SMTP_URL: 'smtp://m.example.no:25', MAIL_FROM: 'Samløp <samlop@example.no>' };
    expect(readConfig({ ...smtp, PUBLIC_URL: 'https://samlop.example.no' }).mail).toEqual({
      smtp: { url: 'smtp://m.example.no:25', from: 'Samløp <samlop@example.no>' },
      publicUrl: 'https://samlop.example.no',
    });
    expect(readConfig({ PORT: '4321' }).mail).toEqual({ publicUrl: 'http://localhost:4321' });
  });

  test('rate limits and trusted proxies stand as they are set, and else as they are documented', () => {
    const config = readConfig({ RATE_LIMIT_NUMBER: '40', TRUSTED_PROXIES: 'uniquelocal, 2001:db8::/32' });
    expect(config).toMatchObject({
      rates: { ...DEFAULT_RATES, number: 40 },
      trustedProxies: ['uniquelocal', '2001:db8::/32'],
    });
    for (const name of ['person', 'address', 'search', 'number', 'patient'] as const)
      expect(settings[`RATE_LIMIT_${name.toUpperCase()}` as 'RATE_LIMIT_PERSON'].default).toBe(
        String(DEFAULT_RATES[name]),
      );
  });

  test.each(['PERSON', 'ADDRESS', 'SEARCH', 'NUMBER', 'PATIENT'])(
    'no limit on %s is anything but a number',
    (name) => {
      for (const given of ['0', '-1', '1.5', '1e3', '10000001', '٣', 'ti', ' ', '10/s']) {
        const setting = `RATE_LIMIT_${name}`;
        expect(() => readConfig({ [setting]: given })).toThrow(
          new ConfigError(`${setting} is "${given}": it must be a whole number from 1 to 10000000.`),
        );
      }
    },
  );

  test('origins of other frontends are taken exactly', () => {
    const config = readConfig({ CORS_ORIGINS: 'https://a.example.no, http://localhost:5173' });
    expect(config.cors).toEqual({
      origins: ['https://a.example.no', 'http://localhost:5173'],
      anyLocalhost: false,
    });
  });

  test.each([
    [{ PORT: '70000' }, 'PORT is "70000": it must be a whole number from 1 to 65535, such as 4000.'],
    [{ PORT: '4000x' }, 'PORT is "4000x": it must be a whole number from 1 to 65535, such as 4000.'],
    [{ PORT: ' ' }, 'PORT is " ": it must be a whole number from 1 to 65535, such as 4000.'],
    [{ SAMLOP_MODE: 'test' }, 'SAMLOP_MODE is "test": it must be demo or production.'],
    [{ SAMLOP_MODE: 'production' }, /^OIDC_ISSUER is not set: /],
    [{ OIDC_ISSUER: issuer.OIDC_ISSUER }, /^OIDC_AUDIENCE is not set: /],
    [
      { ...issuer, OIDC_ISSUER: 'http://login.example.no' },
      /^OIDC_ISSUER is "http:\/\/login\.example\.no": it must be /,
    ],
    [{ ...issuer, OIDC_ISSUER: 'login' }, /^OIDC_ISSUER is "login": it must be /],
    [{ CORS_ORIGINS: '*' }, /^CORS_ORIGINS is "\*": it must be exact origins .*, never \*\.$/],
    [{ CORS_ORIGINS: 'https://a.example.no/' }, /^CORS_ORIGINS is "https:\/\/a\.example\.no\/": /],
    [{ INTROSPECTION: 'yes' }, 'INTROSPECTION is "yes": it must be true or false.'],
    [{ RATE_LIMIT_PERSON: '0' }, 'RATE_LIMIT_PERSON is "0": it must be a whole number from 1 to 10000000.'],
    [{ RATE_LIMIT_SEARCH: '10/s' }, /^RATE_LIMIT_SEARCH is "10\/s": it must be a whole number/],
    [{ ALLOWED_DOCUMENTS: '/nowhere' }, /^ALLOWED_DOCUMENTS: "\/nowhere" must be a file that can be read\.$/],
    [
      { ALLOWED_DOCUMENTS: 'README.md' },
      /^ALLOWED_DOCUMENTS: "README.md" must have .*; line \d+ has none\.$/,
    ],
    [{ ALLOWED_DOCUMENTS: '/dev/null' }, /^ALLOWED_DOCUMENTS: "\/dev\/null" lists no document/],
    [{ TRUSTED_PROXIES: 'nginx' }, /^TRUSTED_PROXIES is "nginx": it must be addresses or networks/],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, /^TRUSTED_PROXIES is "10\.0\.0\.0\/33": it must be/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud": it must be debug or /],
    [
      { DATABASE_URL: 'mysql://u:hush@h/d' },
      /^DATABASE_URL is not an address of a database: it must look like /,
    ],
    [
      { DATABASE_URL: databaseUrl, DATABASE_URL_FILE: '/f' },
      /^DATABASE_URL_FILE and DATABASE_URL are both set: /,
    ],
    [
      { SMTP_URL: 'http://u:hush@mail.example.no' },
      /^SMTP_URL is not an address of a mail server: it must look like /,
    ],
    [{ SMTP_URL: 'smtp://mail.example.no' }, /^MAIL_FROM is not set: /],
    [
      { ...issuer, DATABASE_URL: databaseUrl, SMTP_URL: 'smtps://m.example.no', MAIL_FROM: 'a@example.no' },
      /^PUBLIC_URL is not set: /,
    ],
    [{ MAIL_FROM: 'a@b.no, c@d.no' }, /^MAIL_FROM is "a@b.no, c@d.no": it must be one address/],
    [{ MAIL_FROM: 'Samløp <a@b.no>\r\nBcc: c@d.no' }, /^MAIL_FROM is .*: it must be one address/],
    [{ PUBLIC_URL: 'http://samlop.example.no' }, /^PUBLIC_URL is "http:.*": it must be the https address/],
    [{ DATABASE_URL_FILE: join(tmpdir(), 'samlop-no-such-file') }, /: it must be a file that can be read\.$/],
  ])('refuses %j in one line', (env, message) => {
    let error: unknown;
    try {
      readConfig(env);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toMatch(/\n|hush/);
  });
});

test('the README’s table names every setting, its default and what it is for', () => {
  const readme = readFileSync('README.md', 'utf8');
  const missing = Object.entries(settings)
    .map(([name, setting]) => `| \`${name}\` | ${setting.default} | ${setting.description} |`)
    .filter((row) => !readme.replace(/ +/g, ' ').includes(row));
  expect(missing).toEqual([]);
});
