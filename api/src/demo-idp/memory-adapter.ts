import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** Keeps logins in memory, bounded: whoever logged in before a restart logs in again. */
export function memoryAdapter(): AdapterFactory {
  const store = new LRUCache<string, AdapterPayload>({ max: 20_000 });

  return (model: string): Adapter => {
    const key = (id: string) => `${model}:${id}`;
    const findBy = (field: 'uid' | 'userCode', value: string) =>
      [...store.entries()].find(([name, item]) => name.startsWith(`${model}:`) && item[field] === value)?.[1];

    return {
      async upsert(id, payload, expiresIn) {
        store.set(key(id), payload, { ttl: (expiresIn ?? 3600) * 1000 });
      },
      find: async (id) => store.get(key(id)),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (userCode) => findBy('userCode', userCode),
      async consume(id) {
        const item = store.get(key(id));
        if (item) item.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        store.delete(key(id));
      },
      async revokeByGrantId(grantId) {
        for (const [name, item] of store.entries()) if (item.grantId === grantId) store.delete(name);
      },
    };
  };
}
