import { asStored } from '@gongyuan/platform/testing/given';
import { casePaths } from '../../../../../test/support/case-paths';
import { CASE } from '../../../../../test/support/case-work';
import { historyOf } from '../page/history';
import { contentsOf } from './letters';

const linesOf = (path: string) => {
  const history = historyOf((casePaths[path] ?? []).map((event, index) => asStored(event, `case-${CASE}`, index + 1)));
  if (!history) throw new Error('There is no case');
  return contentsOf(history);
};

describe('the list of the file (卷内目录)', () => {
  it('counts what the handler recorded as being there, with its day', () => {
    const recorded = (casePaths['archived'] ?? []).filter(({ type }) => type === 'DocumentRecorded');
    expect(recorded.length).toBeGreaterThan(0);
    const lines = linesOf('archived');
    expect(lines.reduce((sum, line) => sum + line.recorded, 0)).toBe(recorded.length);
    for (const { data, on } of recorded) {
      const line = lines.find(({ item }) => item === (data as { kind?: string }).kind);
      expect(line?.on !== undefined && line.on >= on).toBe(true);
    }
  });

  it('counts attachments apart, and none that was withdrawn', () => {
    expect(linesOf('with papers').every(({ recorded }) => recorded === 0)).toBe(true);
    expect(linesOf('only applied for')).toEqual(
      linesOf('only applied for').map((line) => ({ ...line, copies: 0, recorded: 0, on: undefined })),
    );
  });
});
