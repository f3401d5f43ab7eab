import './assignment.css';
import { SearchOutlined } from '@ant-design/icons';
import { Input, Radio } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { Nothing } from '../../../parts/Nothing';
import { shortDay } from '../../../parts/time';
import type { HandlerRow } from '../types';

interface Props {
  readonly rows: readonly HandlerRow[];
  /** The handler the case has now. */
  readonly present?: string;
  readonly value?: string;
  readonly onChange?: (id: string) => void;
  readonly id?: string;
}

/** Handlers in the order the server gives: those with room first, the least loaded first. A full one is chosen with a reason. */
const firmOf = (row: HandlerRow): string => row.firmUnit?.name ?? row.firm ?? row.units.map((unit) => unit.name).join(' ');

/** How much of the limit is taken, in percent; a handler without a limit has an empty bar. */
const share = ({ open, maxOpenCases }: HandlerRow): number =>
  maxOpenCases === undefined ? 0 : maxOpenCases === 0 ? 100 : Math.min(100, (open / maxOpenCases) * 100);

export function HandlerPicker({ rows, present, value, onChange, id }: Props): ReactNode {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const shown = useMemo(() => {
    const text = wanted.trim();
    return rows.filter(
      (row) =>
        !text || [row.name, firmOf(row), ...row.specialties.map((one) => label('specialty', one))].some((part) => part.includes(text)),
    );
  }, [rows, wanted]);

  return (
    <div id={id}>
      <Input
        prefix={<SearchOutlined />}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        placeholder={t('assignment.filter')}
        aria-label={t('assignment.filter')}
        allowClear
      />
      <Radio.Group className="handlers" value={value} onChange={(event) => onChange?.(event.target.value as string)}>
        {shown.map((row) => {
          const { full, leave } = row;
          return (
            <Radio key={row.id} value={row.id} disabled={row.id === present || leave?.now} className="handler">
              <span className="handler-line">
                <span className="two handler-who">
                  <span>
                    {row.name} <span className="soft">{label('handlerKind', row.kind)}</span>
                    {leave && (
                      <span className={`tag ${leave.now ? 'tag-warn' : ''}`}>
                        {' '}
                        {t(leave.now ? 'handlerLeave.until' : 'handlerLeave.ahead', { from: shortDay(leave.from), to: shortDay(leave.to) })}
                      </span>
                    )}
                    {row.id === present && <span className="tag"> {t('assignment.present')}</span>}
                  </span>
                  <span>
                    {[firmOf(row), row.specialties.map((one) => label('specialty', one)).join(t('punctuation.list'))]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <span className={`handler-load num ${full ? 'bad' : ''}`}>
                  <span className="bar" aria-hidden="true">
                    <i style={{ width: `${share(row)}%` }} />
                  </span>
                  {row.maxOpenCases === 0
                    ? t('assignment.notNow')
                    : row.maxOpenCases === undefined
                      ? t('assignment.openOnly', { open: row.open })
                      : t(full ? 'assignment.full' : 'assignment.load', { open: row.open, max: row.maxOpenCases })}
                </span>
              </span>
            </Radio>
          );
        })}
      </Radio.Group>
      {shown.length === 0 && <Nothing title={t('assignment.nobody')} />}
    </div>
  );
}
