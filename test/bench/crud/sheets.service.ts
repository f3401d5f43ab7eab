import { randomUUID } from 'node:crypto';
import { BadRequestException, ConflictException, ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import type { HandOutDto } from './dto';
import { type Account, AuditLog, Receipt, Sheet, SheetLine } from './entities';

const UNIQUE_VIOLATION = '23505';
const isTwice = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === UNIQUE_VIOLATION;

/** A hand-out as rows that are changed in place: one person, one programme and one year by a unique index. */
@Injectable()
export class SheetsService {
  constructor(private readonly source: DataSource) {}

  async handOut(sheetId: string, body: HandOutDto, by: Account): Promise<{ id: string; line: number }> {
    try {
      return await this.source.transaction(async (manager) => {
        const now = new Date();
        const sheet = await manager.findOne(Sheet, { where: { id: sheetId }, lock: { mode: 'pessimistic_write' } });
        if (!sheet) throw new NotFoundException();
        if (by.unit.parent !== null && sheet.unitId !== by.unit.id) throw new ForbiddenException();
        if (sheet.left < 1) throw new ConflictException();
        const given = { givenAt: now, givenBy: by.id, signature: body.signature ?? null };
        const listed = body.line === undefined ? null : await manager.findOneBy(SheetLine, { sheetId, line: body.line });
        if (body.line !== undefined && !listed) throw new BadRequestException();
        if (listed?.givenAt) throw new ConflictException();
        const line = listed?.line ?? ((await manager.maximum(SheetLine, 'line', { sheetId })) ?? 0) + 1;
        const idNumber = body.person?.idNumber ?? listed?.idNumber ?? null;
        if (idNumber !== null)
          await manager.insert(Receipt, { id: randomUUID(), kitId: sheet.kitId, year: now.getUTCFullYear(), idNumber, sheetId });
        if (listed) await manager.update(SheetLine, { sheetId, line }, given);
        else await manager.insert(SheetLine, { sheetId, line, name: body.person?.name ?? '', idNumber, ...given });
        await manager.update(Sheet, { id: sheetId }, { left: sheet.left - 1 });
        const entry = { at: now, actor: by.id, action: 'hand-out', entityId: sheetId };
        await manager.insert(AuditLog, { ...entry, before: { left: sheet.left }, after: { ...body, line, left: sheet.left - 1 } });
        return { id: sheetId, line };
      });
    } catch (error) {
      if (isTwice(error)) throw new ConflictException();
      throw error;
    }
  }
}
