import { isIP } from 'node:net';
import { z } from 'zod';

export const text = (right: string) => z.string({ error: right }).trim().min(1, right);
export const choice = <const T extends [string, ...string[]]>(...values: T) =>
  z.enum(values, `it must be ${values.join(' or ')}`);
export const flag = () => choice('true', 'false').transform((value) => value === 'true');
const isLocal = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

export function url(right: string, accept: (parsed: URL, given: string) => boolean) {
  return text(right).refine((given) => URL.canParse(given) && accept(new URL(given), given), right);
}

export const safeScheme = (parsed: URL) =>
  parsed.protocol === 'https:' || (parsed.protocol === 'http:' && isLocal(parsed));

export const originNameRight = 'it must be a name without spaces and +, such as samlop.example.no';

const portRight = 'it must be a whole number from 1 to 65535, such as 4000';
const originRight = 'it must be exact origins between commas, such as https://console.example.no, never *';

export const port = text(portRight)
  .regex(/^\d{1,5}$/, portRight)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, portRight);

const limitRight = 'it must be a whole number from 1 to 10000000';
export const limit = text(limitRight)
  .regex(/^\d{1,8}$/, limitRight)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 10_000_000, limitRight);

const yearsRight = 'it must be a whole number of years from 1 to 100';
export const years = text(yearsRight)
  .regex(/^\d{1,3}$/, yearsRight)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 100, yearsRight);

const proxyRight =
  'it must be addresses or networks between commas, such as 10.0.0.7 or 10.0.0.0/8, or loopback, linklocal or uniquelocal';
export const proxies = text(proxyRight)
  .transform((list) => list.split(',').map((proxy) => proxy.trim()))
  .refine((list) => list.every(isProxy), proxyRight);

/** An address or network in digits, or one of Express's names for those that are nobody's on the internet. */
function isProxy(given: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(given)) return true;
  const [address = '', bits, ...more] = given.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  return (
    version > 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most))
  );
}

export const origins = text(originRight)
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    originRight,
  );

export const databaseUrl = url(
  'it must look like postgresql://user:password@host:5432/database, of a PostgreSQL 15 or newer',
  (parsed) => /^postgres(ql)?:$/.test(parsed.protocol) && parsed.pathname.length > 1,
);

export const issuer = url(
  'it must be the https address of an OpenID Connect issuer, exactly as its tokens say it (http only on localhost)',
  safeScheme,
);

const levelRight = 'it must be a claim and what is enough of it, such as acr=idporten-loa-high';
export const level = text(levelRight)
  .regex(/^\S+=[^\s=]+$/, levelRight)
  .transform((given) => {
    const at = given.lastIndexOf('=');
    return {
      claim: given.slice(0, at),
      enough: given
        .slice(at + 1)
        .split(',')
        .filter(Boolean),
    };
  })
  .refine(({ enough }) => enough.length > 0, levelRight);

const smtpRight =
  'it must look like smtp://user:password@host:587 or smtps://user:password@host:465, with what must be escaped escaped';
export const smtpUrl = url(
  smtpRight,
  (parsed) => /^smtps?:$/.test(parsed.protocol) && parsed.hostname !== '',
);

const fromRight = 'it must be one address, alone or as Name <samlop@example.no>';
export const mailFrom = text(fromRight).regex(
  /^(?:[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;."()]{2,}|[^<>@,;"\r\n]+ <[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;."()]{2,}>)$/,
  fromRight,
);

export const publicUrl = url(
  'it must be the https address of the console, such as https://samlop.example.no (http only on localhost)',
  (parsed) => safeScheme(parsed) && !parsed.search && !parsed.hash && !parsed.username,
);

const mebibytesRight = 'it must be a whole number of mebibytes from 1 to 100';
export const mebibytes = text(mebibytesRight)
  .regex(/^\d{1,3}$/, mebibytesRight)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 100, mebibytesRight);
