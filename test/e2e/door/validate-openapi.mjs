// Reads an OpenAPI document from standard input and prints what an independent validator finds wrong with it, as JSON.
import { text } from 'node:stream/consumers';
import { Validator } from '@seriousme/openapi-schema-validator';

const { errors } = await new Validator().validate(JSON.parse(await text(process.stdin)));
console.log(JSON.stringify(errors ?? []));
