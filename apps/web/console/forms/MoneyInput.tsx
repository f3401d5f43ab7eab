import { Input } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseYuan, showYuan } from './parse-money';

interface Props {
  /** Whole fen. A text that is no amount stays a text, for the form to refuse. */
  readonly value?: number | string;
  readonly onChange?: (fen: number | string | undefined) => void;
  readonly id?: string;
  /** What it is called where no label stands beside it. */
  readonly label?: string;
  readonly placeholder?: string;
}

const shown = (value: number | string | undefined): string => (typeof value === 'number' ? showYuan(value) : (value ?? ''));

/** An amount: yuan on the screen, whole fen in the value, so that no fraction ever leaves the form. */
export function MoneyInput({ value, onChange, id, label, placeholder }: Props): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState(shown(value));
  useEffect(() => setText(shown(value)), [value]);
  const settle = () => {
    const next = text.trim() === '' ? undefined : (parseYuan(text) ?? text.trim());
    setText(shown(next));
    if (next !== value) onChange?.(next);
  };
  return (
    <Input
      id={id}
      aria-label={label}
      placeholder={placeholder}
      className="num"
      value={text}
      inputMode="decimal"
      autoComplete="off"
      maxLength={20}
      suffix={t('money.yuan')}
      onChange={(event) => setText(event.target.value)}
      onBlur={settle}
      onPressEnter={settle}
    />
  );
}
