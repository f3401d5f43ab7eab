import type { LocalDate } from '@gongyuan/kernel/time';
import { Looks } from '@gongyuan/platform/reading/looks';
import { Names } from '@gongyuan/platform/reading/names';
import { Injectable } from '@nestjs/common';
import { type CheckupRecord, isOverdue } from './queries';
import type { CheckupRow } from './shown';

/** Makes rows of the list. Workers are hinted at, masked for everybody: only the page shows who it is, and records the look. */
@Injectable()
export class CheckupRows {
  constructor(
    private readonly names: Names,
    private readonly looks: Looks,
  ) {}

  async of(records: readonly CheckupRecord[], today: LocalDate): Promise<CheckupRow[]> {
    const [names, text] = await Promise.all([
      this.names.of(
        records.flatMap(({ examiners }) => examiners),
        records.map(({ unit }) => unit),
      ),
      this.looks.hints(records.map(({ worker }) => worker)),
    ]);
    return records.map((record) => ({
      checkupId: record.checkupId,
      stage: record.stage,
      overdue: isOverdue(record, today),
      kind: record.kind,
      organisation: record.organisation ?? undefined,
      worker: record.worker
        ? record.worker.name
          ? text(record.worker.name, 'name', 'masked')
          : text(record.worker.phone, 'phone', 'masked')
        : undefined,
      occupation: record.occupation ?? undefined,
      employees: record.employees ?? undefined,
      unit: names.unit(record.unit),
      examiners: record.examiners.map((person) => names.staff(person)),
      openedOn: record.openedOn,
      high: record.high,
      medium: record.medium,
      low: record.low,
      advised: record.advised,
      done: record.done,
      notDone: record.notDone,
      nextDue: record.nextDue ?? undefined,
      closedOn: record.closedOn ?? undefined,
      position: record.position,
    }));
  }
}
