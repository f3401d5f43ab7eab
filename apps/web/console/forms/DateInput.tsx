import { CalendarOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../parts/time';
import { parseDay } from './parse-day';

interface Props {
  readonly value?: string;
  readonly onChange?: (day: string | undefined) => void;
  /** First and last day that may be chosen. */
  readonly min?: string;
  readonly max?: string;
  readonly id?: string;
  readonly 'aria-label'?: string;
}

/**
 * A day as `YYYY-MM-DD`: typed as it stands on the paper, or chosen from the browser's own calendar. What is no day stays as it
 * was typed, for the form to say so. No zone and no time ever touch it.
 */
export function DateInput({ value, onChange, min, max, ...rest }: Props): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState(value ?? '');
  const native = useRef<HTMLInputElement>(null);
  useEffect(() => setText(value ?? ''), [value]);

  const settle = () => {
    const day = text.trim() === '' ? undefined : (parseDay(text, today().slice(0, 4)) ?? text.trim());
    setText(day ?? '');
    if (day !== value) onChange?.(day);
  };

  return (
    <div className="date-box">
      <Input
        {...rest}
        className="date-input num"
        value={text}
        placeholder={t('form.dayHint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onPressEnter={settle}
        suffix={
          <button
            type="button"
            className="date-open"
            tabIndex={-1}
            aria-label={t('form.openCalendar')}
            onClick={() => native.current?.showPicker()}
          >
            <CalendarOutlined />
          </button>
        }
      />
      <input
        ref={native}
        type="date"
        className="date-native"
        tabIndex={-1}
        aria-hidden="true"
        min={min}
        max={max ?? '9999-12-31'}
        value={parseDay(value ?? '', '') ?? ''}
        onChange={(event) => onChange?.(event.target.value || undefined)}
      />
    </div>
  );
}
