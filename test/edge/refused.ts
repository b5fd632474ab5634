import type request from 'supertest';

/** Nobody is known by this call: 401 in JSON, which says how to come in and nothing of what was wrong. */
export async function isRefused(call: request.Test): Promise<void> {
  const answer = await call;
  expect(answer.status).toBe(401);
  expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
  expect(answer.type).toBe('application/json');
  expect(answer.body.errors).toHaveLength(1);
  expect(answer.body.errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
  expect(answer.body.data).toBeUndefined();
  expect(answer.text).not.toMatch(/JWS|JWT|jose|\bat /);
}
