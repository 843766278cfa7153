select
  source_key, line_number, line,
  {{text(station)}} as station,
  {{number(celsius)}} as celsius,
  case when not is_record then 'line is not one JSON object' else concat_ws('; ',
    case when {{text(station)}} is null then 'no station' end,
    case when {{number(celsius)}} is null then 'no temperature' end
  ) end as reasons
from bronze
