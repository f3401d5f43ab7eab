import './packs.css';
import { Button, Checkbox } from 'antd';
import i18next from 'i18next';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import readExcel from 'read-excel-file/browser';
import writeExcel from 'write-excel-file/browser';
import { refresh } from '../../api/client';
import { command } from '../../api/http';
import { newKey } from '../../api/key';
import type { Schemas } from '../../api/schemas';
import { ProblemNote } from '../../parts/ProblemNote';
import type { FormProps } from './doing';

type Checked = Schemas['SiteRosterChecked'];

const cellText = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);

/** The rows of the first sheet as texts. */
async function rowsOf(file: File): Promise<string[][]> {
  const [first] = await readExcel(file);
  return (first?.data ?? []).map((row) => row.map(cellText));
}

const why = (code: string): string => {
  const key = `packs.rowError.${code.replaceAll('.', '_')}`;
  return i18next.exists(key) ? i18next.t(key as 'packs.none') : code;
};

/** 导入花名册: looked at row by row first; nothing is recorded until somebody says so. */
export function RosterImport({ handoutId, onDone, onCancel }: FormProps & { handoutId: string }): ReactNode {
  const { t } = useTranslation();
  const [rows, setRows] = useState<string[][]>();
  const [checked, setChecked] = useState<Checked>();
  const [skip, setSkip] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const key = useRef(newKey());

  const attempt = async (what: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await what();
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(false);
    }
  };
  const look = (file: File | undefined) =>
    file &&
    void attempt(async () => {
      const read = await rowsOf(file);
      setRows(read);
      setChecked((await command<Checked>(`/handouts/${handoutId}/roster/check`, { rows: read })).data);
    });
  const take = () =>
    void attempt(async () => {
      await command(`/handouts/${handoutId}/roster`, { rows, skipErrors: skip }, { key: key.current });
      void refresh();
      onDone();
    });
  const download = () => {
    const bad = new Map<number, string>();
    for (const one of checked?.errors ?? [])
      bad.set(
        one.row,
        [bad.get(one.row), `${t(`packs.column.${one.column}` as 'packs.none')}：${why(one.code)}`].filter(Boolean).join('；'),
      );
    const sheet = [...bad].map(([row, reason]) => [
      { value: row },
      ...(rows?.[row - 1] ?? []).map((value) => ({ value })),
      { value: reason },
    ]);
    void writeExcel(sheet as never).toFile(`${t('packs.errorFile')}.xlsx`);
  };

  return (
    <div className="command-form">
      <div className="command-fields">
        <p className="soft">{t('packs.rosterHint')}</p>
        <label htmlFor="roster-file">{t('packs.rosterFile')}</label>
        <input id="roster-file" type="file" accept=".xlsx" disabled={busy} onChange={(event) => look(event.target.files?.[0])} />
        {checked && (
          <>
            <p role="status">
              <strong>{t('packs.rosterReady', { ready: checked.ready, teams: checked.teams.length })}</strong>
            </p>
            <ul className="batches">
              {checked.teams.map((one) => (
                <li key={one.team}>
                  <span>{one.team}</span>
                  <span className="num">{t('packs.peopleVerified', { n: one.people, verified: one.verified })}</span>
                </li>
              ))}
            </ul>
            {checked.errors.length > 0 && (
              <section>
                <p className="bad">{t('packs.rosterErrors', { n: checked.errors.length })}</p>
                <ul className="row-errors">
                  {checked.errors.slice(0, 30).map((one) => (
                    <li key={`${one.row} ${one.column} ${one.code}`}>
                      {t('packs.rowNumber', { row: one.row })} · {t(`packs.column.${one.column}` as 'packs.none')} · {why(one.code)}
                    </li>
                  ))}
                </ul>
                <Button onClick={download}>{t('packs.downloadErrors')}</Button>{' '}
                <Checkbox checked={skip} onChange={(event) => setSkip(event.target.checked)}>
                  {t('packs.skipErrors')}
                </Checkbox>
              </section>
            )}
          </>
        )}
      </div>
      {error !== undefined && (
        <div className="command-problem">
          <ProblemNote error={error} write />
        </div>
      )}
      <div className="command-actions">
        <Button
          type="primary"
          loading={busy}
          disabled={!checked || checked.ready === 0 || (checked.errors.length > 0 && !skip)}
          onClick={take}
        >
          {t('packs.importNow')}
        </Button>
        <Button onClick={onCancel} disabled={busy}>
          {t('act.cancel')}
        </Button>
      </div>
    </div>
  );
}
