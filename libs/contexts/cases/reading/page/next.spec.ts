import 'reflect-metadata';
import { tellLibrary } from '@gongyuan/platform/description/decorators';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { CaseCommandsController } from '../../http';
import { commandPaths } from './next';

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What the door itself says of a command: its address, and the headers it asks for. */
function atTheDoor(type: string): { readonly path: string; readonly ifMatch: boolean } | undefined {
  const handler = (CaseCommandsController.prototype as Record<string, object | undefined>)[camel(type)];
  if (!handler) return undefined;
  const headers = (Reflect.getMetadata('swagger/apiParameters', handler) ?? []) as { readonly name?: string }[];
  return { path: String(Reflect.getMetadata(PATH_METADATA, handler)), ifMatch: headers.some(({ name }) => name === 'If-Match') };
}

describe('the next steps of a case', () => {
  beforeAll(async () => {
    await tellLibrary();
  });

  it('name the address of each command as the door has it, and say when it needs the version that was seen', () => {
    for (const [type, place] of Object.entries(commandPaths)) {
      if (!place) continue;
      expect([type, atTheDoor(type)]).toEqual([type, { path: `:caseId/${place.path}`, ifMatch: place.overwrites ?? false }]);
    }
  });

  it('leave out only what begins a case, what the system alone sends, and papers, which come in at any time', () => {
    const without = Object.entries(commandPaths).flatMap(([type, place]) => (place ? [] : [type]));
    expect(without.sort()).toEqual([
      'Apply',
      'AttachFile',
      'LapseApplication',
      'RecordSeal',
      'RecountDates',
      'ReplaceFile',
      'WithdrawFile',
    ]);
  });
});
