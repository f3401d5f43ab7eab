import { DownloadOutlined, FileExcelOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refresh } from '../../../api/client';
import { command } from '../../../api/http';
import { newKey } from '../../../api/key';
import { ApiError } from '../../../api/problem';
import { type Dated, dated } from '../../../forms/dated';
import { OccurredOn } from '../../../forms/OccurredOn';
import type { Answer } from '../../../forms/use-command';
import { ProblemNote } from '../../../parts/ProblemNote';
import { today } from '../../../parts/time';
import type { ActivityFormProps } from '../form-props';
import { type AttendeeInput, headings, readSheet, type SignInSheet } from '../sheet';

/** As many people as one record holds (the server's limit is sixty). */
const AT_ONCE = 50;

async function cellsOf(file: File): Promise<unknown[][]> {
  const { default: readXlsxFile } = await import('read-excel-file/browser');
  const found: unknown = await readXlsxFile(file);
  const [first] = found as ({ readonly data?: unknown[][] } | unknown[])[];
  return (first && !Array.isArray(first) ? first.data : found) as unknown[][];
}

async function save(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const cells = rows.map((row, index) => row.map((value) => ({ value, ...(index === 0 && { fontWeight: 'bold' as const }) })));
  await writeXlsxFile(cells, { columns: (rows[0] ?? []).map(() => ({ width: 18 })) }).toFile(`${name}.xlsx`);
}

interface Part {
  readonly key: string;
  readonly attendees: readonly AttendeeInput[];
}

/** 纸质签到表导入: looked at first, without recording anything; then part by part, each under a key of its own, so that a broken line doubles nobody. */
export function SheetImport({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  const [sheet, setSheet] = useState<SignInSheet>();
  const [fault, setFault] = useState<string>();
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [done, setDone] = useState(0);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // the same file, put right, may be chosen again
    event.target.value = '';
    if (!file) return;
    onDirty(true);
    setName(file.name);
    setSheet(undefined);
    setFault(undefined);
    setError(undefined);
    setDone(0);
    try {
      const read = readSheet(await cellsOf(file));
      if (read.missing.length > 0) return setFault(t('roster.noColumn', { name: read.missing.join(t('punctuation.list')) }));
      if (read.rows.length === 0) return setFault(t('roster.empty'));
      setSheet(read);
      const many = Math.ceil(read.rows.length / AT_ONCE);
      setParts(
        Array.from({ length: many }, (_, index) => ({ key: newKey(), attendees: read.rows.slice(index * AT_ONCE, (index + 1) * AT_ONCE) })),
      );
    } catch {
      setFault(t('roster.unreadable'));
    }
  };

  const send = async (values: Dated) => {
    setBusy(true);
    setError(undefined);
    let answer: Answer | undefined;
    try {
      for (const [index, { key, attendees }] of parts.entries()) {
        if (index < done) continue;
        const body = { ...dated(values), way: 'paper-sheet', attendees };
        try {
          answer = (await command<Answer>(`/activities/${view.activityId}/check-in`, body, { key })).data;
        } catch (refused) {
          // a part in which everybody is checked in already is done
          if (!(refused instanceof ApiError) || refused.problem.code !== 'attendance.already-checked-in') throw refused;
        }
        setDone(index + 1);
      }
      void refresh();
      if (answer) onDone(answer);
      else setFault(t('outreach.allThere'));
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      setError(refused);
    } finally {
      setBusy(false);
    }
  };

  const wrong = sheet?.problems ?? [];
  const words = ({ code }: (typeof wrong)[number]): string => t(`outreach.sheet.${code}`);
  const ready = sheet !== undefined && wrong.length === 0;
  return (
    <Form<Dated>
      layout="vertical"
      className="command-form"
      disabled={busy}
      initialValues={{ occurredOn: view.day < today() ? view.day : today() }}
      onFinish={(values) => void send(values)}
    >
      <div className="command-fields">
        <p className="hint">{t('outreach.sheetHint')}</p>
        <input
          ref={picker}
          type="file"
          accept=".xlsx"
          hidden
          onChange={(event) => void choose(event)}
          aria-label={t('outreach.sheetFile')}
        />
        <div className="row-fields">
          <Button icon={<FileExcelOutlined />} onClick={() => picker.current?.click()}>
            {name ?? t('outreach.sheetFile')}
          </Button>
          <Button type="link" icon={<DownloadOutlined />} onClick={() => void save('签到表', [headings])}>
            {t('roster.template')}
          </Button>
        </div>
        <div role="status">
          {fault && <p className="bad">{fault}</p>}
          {sheet && (
            <p>
              <span className="strong">{t('roster.right', { n: sheet.rows.length - new Set(wrong.map(({ row }) => row)).size })}</span>
              {wrong.length > 0 && <span className="bad"> · {t('roster.wrong', { n: new Set(wrong.map(({ row }) => row)).size })}</span>}
            </p>
          )}
          {wrong.length > 0 && (
            <>
              <ul className="plain">
                {wrong.map((one) => (
                  <li key={`${one.row} ${one.column} ${one.code}`}>
                    <span className="num strong">{t('roster.rowNo', { n: one.row })}</span>{' '}
                    {[one.column, words(one)].join(t('punctuation.colon'))}
                  </li>
                ))}
              </ul>
              <Button
                size="small"
                icon={<DownloadOutlined />}
                onClick={() =>
                  void save('签到表问题', [['行', '列', '问题'], ...wrong.map((one) => [String(one.row), one.column, words(one)])])
                }
              >
                {t('outreach.saveProblems')}
              </Button>
            </>
          )}
        </div>
        {ready && <OccurredOn label={t('outreach.checkedInOn')} />}
        {done > 0 && done < parts.length && <p className="num">{t('outreach.partsDone', { done, of: parts.length })}</p>}
        {error && <ProblemNote error={error} write />}
      </div>
      <div className="command-actions">
        <Button type="primary" htmlType="submit" disabled={!ready} loading={busy}>
          {t('outreach.importSheet', { n: sheet?.rows.length ?? 0 })}
        </Button>
        <Button onClick={onCancel}>{t('act.cancel')}</Button>
      </div>
    </Form>
  );
}
