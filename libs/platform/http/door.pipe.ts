import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { cleanValue } from './clean-value';
import { validated } from './validate';

const PLAIN: readonly unknown[] = [String, Object, Array, Number, Boolean];

/**
 * Every handler argument that comes from the client passes here: texts of path and query are cleaned as those of the
 * body have been, and whatever has a DTO class is validated against it. Nothing is converted: a number in a query is
 * a text until the DTO says otherwise.
 */
@Injectable()
export class DoorPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom') return value;
    const clean = type === 'body' ? value : cleanValue(value);
    return metatype === undefined || PLAIN.includes(metatype) ? clean : validated(metatype, clean ?? {});
  }
}
