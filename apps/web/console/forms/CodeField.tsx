import { Checkbox, Form, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dictionary, options } from '../i18n/options';

interface Props {
  readonly name: string | (string | number)[];
  readonly label: ReactNode;
  readonly dictionary: Dictionary;
  readonly required?: boolean;
  /** Only these of the dictionary's codes. */
  readonly only?: readonly string[];
  /** Row of buttons for few codes, a searchable list for many, boxes where several hold. */
  readonly as?: 'select' | 'buttons' | 'boxes';
  readonly extra?: ReactNode;
  readonly className?: string;
  /** What follows from a choice, for the other fields of the form. */
  readonly onChosen?: (code: string) => void;
}

/** A field whose value is a code of a closed list. */
export function CodeField({ name, label, dictionary, required, only, as = 'select', extra, className, onChosen }: Props): ReactNode {
  const { t } = useTranslation();
  const offered = options(dictionary, only);
  return (
    <Form.Item name={name} label={label} rules={[{ required, message: t('form.choose') }]} extra={extra} className={className}>
      {as === 'buttons' ? (
        <Radio.Group
          options={offered}
          optionType="button"
          className="buttons"
          onChange={(event) => onChosen?.(String(event.target.value))}
        />
      ) : as === 'boxes' ? (
        <Checkbox.Group options={offered} />
      ) : (
        <Select options={offered} showSearch={{ optionFilterProp: 'label' }} allowClear={!required} placeholder={t('form.choose')} />
      )}
    </Form.Item>
  );
}
