import { Input } from 'antd';
import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<typeof Input.TextArea>, 'maxLength' | 'autoSize'> & { readonly max: number };

/**
 * Several lines of text; counts only when the limit comes near. It grows with its text by CSS: antd's own way of growing writes a
 * style attribute, which the policy of the page refuses.
 */
export const TextArea = ({ max, rows = 3, value, ...rest }: Props): ReactNode => (
  <Input.TextArea
    {...rest}
    className="grows"
    value={value}
    rows={rows}
    maxLength={max}
    showCount={typeof value === 'string' && value.length > max * 0.8}
  />
);
