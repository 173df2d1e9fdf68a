import { isId, nietGevonden } from '@loopplank/access/http';
import { Param, type PipeTransform } from '@nestjs/common';

/** An id that cannot exist is simply not there: 404, like any other id you may not know about. */
class IdOf404 implements PipeTransform<string, string> {
  transform(waarde: string): string {
    if (!isId(waarde)) throw nietGevonden();
    return waarde;
  }
}

/** Parameter decorator: an id in the path. */
export const IdParam = (naam = 'id'): ParameterDecorator => Param(naam, new IdOf404());
