import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** 256 bits: nobody guesses it. It travels in the address's fragment, which browsers send to nobody. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

const digest = (text: string) => createHash('sha256').update(text).digest();

/** In constant time, so that the time of a refusal tells nothing about the secret. */
const isSecret = (given: string, secret: string): boolean =>
  timingSafeEqual(digest(given), digest(secret));

/**
 * Answers only under the very address that was given out. A foreign name that was made to point to
 * 127.0.0.1 (DNS rebinding) arrives here with its own Host and gets nothing.
 */
export const requireHost =
  (host: () => string): MiddlewareHandler =>
  async (context, next) => {
    if (context.req.header('Host') !== host()) return context.body(null, 403);
    await next();
  };

/**
 * Lets in our own page and programs that hold the secret, and no other page. A browser says where a
 * request comes from: by Origin on every POST, and by Sec-Fetch-Site, which no script can set.
 */
export const requireOwnOrigin =
  (host: () => string): MiddlewareHandler =>
  async (context, next) => {
    const origin = context.req.header('Origin');
    const site = context.req.header('Sec-Fetch-Site');
    const fromBrowser = site !== undefined;
    const refused =
      (origin !== undefined && origin !== `http://${host()}`) ||
      (fromBrowser && site !== 'same-origin') ||
      (fromBrowser && context.req.method === 'POST' && origin === undefined);
    if (refused) return context.body(null, 403);
    await next();
  };

export const requireSecret =
  (secret: string): MiddlewareHandler =>
  async (context, next) => {
    const given = /^Bearer (.+)$/u.exec(context.req.header('Authorization') ?? '')?.[1] ?? '';
    if (!isSecret(given, secret)) return context.body(null, 401);
    await next();
  };
