import { Input } from 'antd';
import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<typeof Input.TextArea>, 'maxLength'> & { readonly max: number };

/** Several lines of text; counts only when the limit comes near. */
export const TextArea = ({ max, rows = 3, value, ...rest }: Props): ReactNode => (
  <Input.TextArea
    {...rest}
    value={value}
    autoSize={{ minRows: rows, maxRows: 14 }}
    maxLength={max}
    showCount={typeof value === 'string' && value.length > max * 0.8}
  />
);
