import './past.css';
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { typing } from '@ui/keyboard';
import { Button, Input, Segmented, Slider } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../forms/DateInput';
import { label } from '../../../i18n/options';
import { dayOf, stamp } from '../../../parts/time';
import type { CaseEvent } from '../types';
import { clockOf, type Mark, type MomentSearch, marksOf } from './moment';

interface Props {
  /** All events of the case itself, oldest first. */
  readonly events: readonly CaseEvent[];
  readonly search: MomentSearch;
  /** The position that is shown; 0 before the first event. */
  readonly position: number;
  /** The instant that is shown. */
  readonly at?: string;
}

/** The way through the history: a mark per event, the event before and after, and a field for any other moment. */
export function Track({ events, search, position, at }: Props): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/cases/$caseId' });
  const byDay = search.on !== undefined;
  const marks = marksOf(events, byDay);
  const here = marks.findLastIndex((mark) => (byDay ? mark.on <= (search.on ?? '') : mark.position <= position));
  const event = events.find((one) => one.position === marks[here]?.position);
  const go = (mark: Mark | undefined) =>
    mark && void navigate({ search: { ...(byDay ? { on: mark.on } : { v: String(mark.position) }), base: search.base } });
  const step = (by: number) => go(byDay ? nextDay(marks, here, by) : marks[here + by]);

  useEffect(() => {
    const pressed = (key: KeyboardEvent) => {
      if (typing(key) || (key.key !== '[' && key.key !== ']')) return;
      key.preventDefault();
      step(key.key === '[' ? -1 : 1);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });

  return (
    <section className="panel track" aria-label={t('history.track')}>
      <div className="track-head">
        <span className="track-when num">{byDay ? search.on : at ? stamp(at) : '–'}</span>
        <span className="tag tag-past num">{t('history.nth', { n: here + 1, of: marks.length })}</span>
        {event && <span className="soft">{label('event', event.type)}</span>}
        <span className="track-tools">
          <Segmented<'known' | 'true'>
            value={byDay ? 'true' : 'known'}
            options={(['known', 'true'] as const).map((value) => ({
              value,
              label: t(`history.mode.${value}`),
              title: t(`history.hint.${value}`),
            }))}
            onChange={(mode) =>
              void navigate({
                search:
                  mode === 'true'
                    ? { on: event ? event.on : dayOf(at ?? new Date().toISOString()), base: search.base }
                    : { v: String(position), base: search.base },
              })
            }
          />
          <Button icon={<LeftOutlined />} aria-label={t('history.before')} disabled={here < 1} onClick={() => step(-1)} />
          <Button icon={<RightOutlined />} aria-label={t('history.after')} disabled={here >= marks.length - 1} onClick={() => step(1)} />
          {byDay ? (
            <DateInput
              value={search.on}
              aria-label={t('history.day')}
              onChange={(on) => void (on && navigate({ search: { on, base: search.base } }))}
            />
          ) : (
            <ClockInput value={at && clockOf(at)} onChange={(value) => void navigate({ search: { at: value, base: search.base } })} />
          )}
        </span>
      </div>
      {marks.length > 1 && (
        <Slider
          className="track-slider"
          min={marks[0]?.ms}
          max={marks.at(-1)?.ms}
          step={null}
          marks={Object.fromEntries(marks.map(({ ms }) => [ms, ' ']))}
          value={marks[here]?.ms ?? marks[0]?.ms}
          onChange={(ms: number) => go(marks.find((mark) => mark.ms === ms))}
          tooltip={{
            formatter: (ms) =>
              tip(
                marks.find((mark) => mark.ms === ms),
                events,
              ),
          }}
          ariaLabelForHandle={t('history.track')}
          ariaValueTextFormatterForHandle={(ms) =>
            tip(
              marks.find((mark) => mark.ms === ms),
              events,
            )
          }
        />
      )}
      {marks.length > 1 && (
        <div className="track-ends small soft num">
          <span>{byDay ? marks[0]?.on : dayOf(events[0]?.at ?? '')}</span>
          <span>{byDay ? marks.at(-1)?.on : dayOf(events.at(-1)?.at ?? '')}</span>
        </div>
      )}
    </section>
  );
}

/** The first mark of another day before, or the last one of the next day after. */
function nextDay(marks: readonly Mark[], here: number, by: number): Mark | undefined {
  const day = marks[here]?.on;
  return by < 0 ? marks.slice(0, Math.max(here, 0)).findLast(({ on }) => on !== day) : marks.slice(here + 1).find(({ on }) => on !== day);
}

function tip(mark: Mark | undefined, events: readonly CaseEvent[]): string {
  const event = events.find(({ position }) => position === mark?.position);
  return event ? `${label('event', event.type)} ${stamp(event.at)}` : '';
}

/** Date and time by the clocks in the office. It is asked for when a field is left or Enter is pressed, not at every digit. */
function ClockInput({ value, onChange }: { value?: string; onChange: (value: string) => void }): ReactNode {
  const { t } = useTranslation();
  const [day, time] = [value?.slice(0, 10), value?.slice(11) ?? ''];
  const [text, setText] = useState(time);
  useEffect(() => setText(time), [time]);
  const settle = () => {
    const typed = /^(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?$/.exec(text.trim());
    if (!day || !typed || Number(typed[1]) > 23 || Number(typed[2]) > 59 || Number(typed[3] ?? 0) > 59) return setText(time);
    const clock = `${typed[1]?.padStart(2, '0')}:${typed[2]}:${typed[3] ?? '00'}`;
    if (clock !== time) onChange(`${day}T${clock}`);
  };
  return (
    <span className="track-clock">
      <DateInput value={day} aria-label={t('history.day')} onChange={(next) => next && onChange(`${next}T${time || '23:59:59'}`)} />
      <Input
        className="num"
        value={text}
        aria-label={t('history.moment')}
        placeholder="15:20"
        maxLength={8}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onPressEnter={settle}
      />
    </span>
  );
}
