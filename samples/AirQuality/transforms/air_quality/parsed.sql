-- Every field beside its text, typed where the text allows it. Nothing is judged here.
select
  source_key,
  line_number,
  line,
  is_record,
  {{text(station)}} as station,
  {{text(station_name)}} as station_name,
  lower({{text(pollutant)}}) as pollutant,
  {{text(unit)}} as unit,
  value as value_text,
  {{number(value)}} as value,
  measured_at as measured_at_text,
  {{timestamp_of_iso(measured_at)}} as measured_at,
  revision as revision_text,
  coalesce({{integer(revision)}}, 1) as revision
from bronze
