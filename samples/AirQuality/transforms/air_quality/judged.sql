-- Why a row may not enter silver. A reading in another unit is set aside, not converted: whether the sensor or the label is wrong is for people to say.
select
  *,
  case when not is_record then 'line is not one JSON object' else concat_ws('; ',
    case when station is null then 'no station' end,
    case when pollutant is null then 'no pollutant'
         when pollutant not in ('pm25', 'no2') then 'pollutant is unknown' end,
    case when unit is null then 'no unit'
         when unit <> 'ug/m3' then 'unit is not ug/m3' end,
    case when measured_at_text is null then 'no time'
         when measured_at is null then 'time is not ISO 8601 with an offset'
         when cast(measured_at as date) <> {{day}} then 'reading is not of this day' end,
    case when value_text is null then 'no value'
         when value is null then 'value is not a number'
         when value not between 0 and 1000 then 'value is out of range' end
  ) end as reasons
from parsed
