select source_key, line_number, reasons, line
from judged
where reasons <> ''
