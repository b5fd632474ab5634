import { Migration } from '@mikro-orm/migrations';

/** What the rate limits of several API processes have in common: counts that expire, and nothing of anybody's record. */
export class M0023RateLimits extends Migration {
  override up(): void {
    this.addSql(`
      create schema edge;
      create unlogged table edge.rate_limit (key varchar(255) primary key, points integer not null, expire bigint);
      create index rate_limit_expire on edge.rate_limit (expire);
      comment on table edge.rate_limit is
        'Counts of requests, by person, address, or digest of a number that was looked up; lost in a crash, and no loss.';
      grant usage on schema edge to samlop_app;
      grant select, insert, update, delete on edge.rate_limit to samlop_app;
    `);
  }

  override down(): void {
    this.addSql('drop schema edge cascade;');
  }
}
