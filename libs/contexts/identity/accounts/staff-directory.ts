import { mayEver, reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import { isUuid, type SubjectId, type Uuid } from '@gongyuan/kernel/ids';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import type { StaffNames } from '@gongyuan/platform/people/staff-names';
import { Opened, Vault } from '@gongyuan/platform/vault/vault';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { identityAccess } from '../access';
import { type AccountRow, accountRows, handlerProfileRows, type PostRow, postRows, staffNameRefs, unitRows } from '../queries';
import type { StaffList, StaffNamed, StaffShown } from './shown';

/**
 * The units whose people an actor may look at; undefined when everybody's: an administrator gives a post here to the lawyer
 * who works for another unit as well.
 */
const unitsSeen = (actor: Actor): readonly Uuid[] | undefined =>
  mayEver(identityAccess, 'identity.accounts', actor) ? undefined : reachOf(identityAccess, 'identity.accounts', actor).units;

const text = (opened: Opened, ref: SealedRef | null | undefined): string => String(opened.get(ref ?? undefined) ?? '');

/** Members of staff as pages show them: references from the read model, names from the vault. */
@Injectable()
export class StaffDirectory implements StaffNames {
  constructor(
    private readonly pool: Pool,
    private readonly vault: Vault,
  ) {}

  /** Names of members of staff; those who are nobody here, or erased, are not in the answer. */
  async namesOf(people: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, string>> {
    const refs = await staffNameRefs(this.pool, [...new Set(people)].filter(isUuid));
    const opened = await this.vault.open(LEDGER.main, [...refs.values()]);
    return new Map([...refs].flatMap(([person, ref]) => (opened.get(ref) === undefined ? [] : [[person, text(opened, ref)] as const])));
  }

  /** A page of accounts that the actor may look at, in the order they were opened. */
  async list(actor: Actor, after: number | undefined, limit: number): Promise<StaffList> {
    const rows = await accountRows(this.pool, { after, limit: limit + 1, units: unitsSeen(actor) });
    const page = rows.slice(0, limit);
    return { rows: await this.shown(page), next: rows.length > limit ? (page.at(-1)?.place ?? null) : null };
  }

  /** One account; undefined when there is none, or none that the actor may know of. */
  async one(actor: Actor, person: SubjectId): Promise<StaffShown | undefined> {
    return (await this.shown(await accountRows(this.pool, { person, limit: 1, units: unitsSeen(actor) })))[0];
  }

  private async shown(accounts: readonly AccountRow[]): Promise<StaffShown[]> {
    const people = accounts.map((account) => account.id);
    const [posts, profiles, units] = await Promise.all([
      postRows(this.pool, people),
      handlerProfileRows(this.pool, people),
      unitRows(this.pool),
    ]);
    const others = [...posts.flatMap((post) => [post.deputyFor, post.givenBy]), ...accounts.map((account) => account.openedBy)];
    const [opened, names] = await Promise.all([
      this.vault.open(LEDGER.main, [
        ...accounts.flatMap((account) => [account.name, account.login, account.phone ?? undefined]),
        ...profiles.flatMap((profile) => [profile.firm ?? undefined, profile.licence ?? undefined]),
      ]),
      this.namesOf(others.filter((one) => one !== null)),
    ]);
    const unitName = new Map(units.map((unit) => [unit.id, unit.name]));
    const named = (id: string): StaffNamed => ({ id, name: names.get(id) ?? '' });
    const postShown = (post: PostRow) => ({
      postId: post.id,
      post: post.post,
      unit: post.unit,
      unitName: unitName.get(post.unit) ?? '',
      from: post.from,
      to: post.to,
      endedOn: post.endedOn,
      deputyFor: post.deputyFor === null ? null : named(post.deputyFor),
      givenBy: named(post.givenBy),
    });
    return accounts.map((account) => {
      const profile = profiles.find((one) => one.person === account.id);
      return {
        id: account.id,
        version: account.version,
        name: text(opened, account.name),
        login: text(opened, account.login),
        phone: account.phone === null ? null : text(opened, account.phone),
        enabled: !account.disabled,
        openedOn: account.openedOn,
        openedBy: named(account.openedBy),
        posts: posts.filter((post) => post.person === account.id).map(postShown),
        handler: profile
          ? {
              kind: profile.kind,
              firm: profile.firm === null ? null : text(opened, profile.firm),
              firmUnit: profile.firmUnit,
              licence: profile.licence === null ? null : text(opened, profile.licence),
              specialties: profile.specialties,
              counties: profile.counties,
              maxOpenCases: profile.maxOpenCases,
              publicPayroll: profile.publicPayroll,
            }
          : null,
      };
    });
  }
}
