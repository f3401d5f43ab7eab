import { randomUUID } from 'node:crypto';
import { ConflictException, ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, type EntityManager, Repository } from 'typeorm';
import type { ApplyDto, ListDto, OutcomeDto } from './dto';
import { type Account, AuditLog, Case, Outcome } from './entities';

const REVIEW_DAYS = 7;
const APPEAL_DAYS = 15;
const PAGE = 50;

const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The case work as rows that are changed in place, with a row of the audit log beside every change. */
@Injectable()
export class CasesService {
  constructor(
    private readonly source: DataSource,
    @InjectRepository(Case) private readonly cases: Repository<Case>,
  ) {}

  apply(body: ApplyDto, by: Account): Promise<{ id: string; registration: string }> {
    const { cause, unit: unitId, ...said } = body;
    if (by.unit.parent !== null && unitId !== by.unit.id) throw new ForbiddenException();
    const id = randomUUID();
    const now = new Date();
    const today = now.toISOString().slice(0, 10);
    return this.source.transaction(async (manager) => {
      const registration = await this.nextNumber(manager, by, unitId, now.getUTCFullYear());
      const [applicant] = body.applicants;
      const [respondent] = body.respondents;
      await manager.insert(Case, {
        ...said,
        id,
        unitId,
        registration,
        stage: 'applied',
        causeCode: cause.code,
        causeVersion: cause.version,
        applicantName: applicant?.person.name,
        respondentName: respondent?.name ?? respondent?.person?.name ?? '',
        appliedOn: today,
        nextOn: plus(today, REVIEW_DAYS),
        changedAt: now,
      });
      await this.log(manager, { at: now, actor: by.id, action: 'apply', entityId: id, after: { ...body, registration } });
      return { id, registration };
    });
  }

  recordOutcome(caseId: string, body: OutcomeDto, by: Account): Promise<{ id: string; version: number }> {
    const now = new Date();
    return this.source.transaction(async (manager) => {
      const found = await manager.findOne(Case, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw new NotFoundException();
      if (found.handlerId !== by.id) throw new ForbiddenException();
      if (found.stage !== 'handling') throw new ConflictException();
      const before = { claimed: found.claimed, awarded: found.awarded, received: found.received, nextOn: found.nextOn };
      const after = {
        claimed: body.amounts?.claimed ?? found.claimed,
        awarded: body.amounts?.awarded ?? found.awarded,
        received: body.amounts?.received === undefined ? found.received : (found.received ?? 0) + body.amounts.received,
        nextOn: body.receivedOn ? plus(body.receivedOn, APPEAL_DAYS) : found.nextOn,
      };
      const id = randomUUID();
      await manager.insert(Outcome, { ...body, id, caseId, recordedBy: by.id, recordedAt: now });
      await manager.update(Case, { id: caseId }, { ...after, changedAt: now });
      await this.log(manager, { at: now, actor: by.id, action: 'outcome', entityId: caseId, before, after: { ...after, outcome: body } });
      return { id: caseId, version: found.version + 1 };
    });
  }

  /** By keyset, in the reach of the reader. */
  async list({ limit = PAGE, afterDay, afterId }: ListDto, by: Account): Promise<{ rows: object[]; next?: object }> {
    const query = this.cases
      .createQueryBuilder('c')
      .leftJoin('c.unit', 'u')
      .leftJoin('c.handler', 'h')
      .select(['c.id', 'c.registration', 'c.stage', 'c.causeCode', 'c.causeVersion', 'c.matter', 'c.aidForm', 'c.applicantName'])
      .addSelect(['c.respondentName', 'c.appliedOn', 'c.nextOn', 'c.claimed', 'c.awarded', 'c.received', 'c.changedAt', 'c.version'])
      .addSelect(['u.id', 'u.name', 'h.id', 'h.name'])
      .orderBy('c.nextOn')
      .addOrderBy('c.id')
      .limit(limit + 1);
    if (by.role === 'handler') query.andWhere('c.handlerId = :me', { me: by.id });
    else if (by.unit.parent !== null) query.andWhere('c.unitId = :unit', { unit: by.unit.id });
    if (afterDay && afterId) query.andWhere('(c.nextOn, c.id) > (:afterDay, :afterId)', { afterDay, afterId });
    const rows = await query.getMany();
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { rows: shown, next: last && rows.length > limit ? { afterDay: last.nextOn, afterId: last.id } : undefined };
  }

  /** Without gaps: the row is locked until the case is there. */
  private async nextNumber(manager: EntityManager, by: Account, unit: string, year: number): Promise<string> {
    const [{ last }] = (await manager.query(
      `insert into series as s (unit_id, year, last) values ($1, $2, 1)
       on conflict (unit_id, year) do update set last = s.last + 1 returning last`,
      [unit, year],
    )) as [{ last: number }];
    return `（${year}）${by.unit.short}工援登字第${String(last).padStart(3, '0')}号`;
  }

  private async log(manager: EntityManager, entry: Omit<AuditLog, 'id'>): Promise<void> {
    await manager.insert(AuditLog, entry);
  }
}
