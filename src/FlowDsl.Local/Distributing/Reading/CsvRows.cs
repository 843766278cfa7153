using System.Buffers;
using System.Text;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>
/// The rows of a delimited text, by AWS's own rules: https://docs.aws.amazon.com/step-functions/latest/dg/example-csv-parse-dist-map.html.
/// No library reads these: two quotation marks are one even outside of quotes, and a backslash escapes only a backslash, a quotation mark and the delimiter,
/// and is dropped before anything else.
/// </summary>
internal sealed class CsvRows(ByteWindow window, byte delimiter)
{
    private readonly ArrayBufferWriter<byte> _field = new();
    private readonly List<string> _fields = [];
    private Place _place;
    private Place _afterEscape;
    private bool _afterCarriageReturn;
    private bool _wasQuoted;
    private int _most;

    private enum Place
    {
        FieldStart,
        Plain,
        Quoted,

        /// <summary>After a quotation mark within quotes: their end, or the first of two.</summary>
        QuoteInQuotes,

        /// <summary>After a quotation mark within a field without quotes.</summary>
        QuoteInPlain,
        Escape,
    }

    /// <summary>The bytes of the row that was read last.</summary>
    public int Length { get; private set; }

    /// <summary>The fields of the next row that is not empty; null at the end.</summary>
    /// <param name="most">How many fields are wanted; further ones are passed over.</param>
    /// <exception cref="ItemsRefused">The row is too large, or its quotes do not end.</exception>
    public async ValueTask<IReadOnlyList<string>?> ReadAsync(int most = int.MaxValue)
    {
        _most = most;
        Begin();
        while (true)
        {
            if (TryRow())
            {
                if (!IsBlank) return _fields;
                Begin();
                continue;
            }

            if (Length > ByteWindow.MostItemBytes) throw new ItemsRefused("An item is larger than 8 MB.");
            await window.FillAsync().ConfigureAwait(false);
            if (window.IsFinal) return Last();
        }
    }

    private bool IsBlank => _fields is [""] && !_wasQuoted;

    private void Begin()
    {
        _fields.Clear();
        _field.Clear();
        (_place, _wasQuoted, Length) = (Place.FieldStart, false, 0);
    }

    private bool TryRow()
    {
        var bytes = window.Bytes;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (!Take(bytes[i])) continue;
            window.Consume(i + 1);
            return true;
        }

        window.Consume(bytes.Length);
        return false;
    }

    private List<string>? Last()
    {
        if (_place is Place.Quoted || _place is Place.Escape && _afterEscape is Place.Quoted) throw new ItemsRefused("A quotation mark in the CSV file is never closed.");
        if (_place is Place.QuoteInPlain) Append((byte)'"');
        EndField();
        return IsBlank ? null : _fields;
    }

    /// <summary>Takes one byte; true when it ends the row. All that has a meaning is ASCII, so that the bytes of other characters pass as they are.</summary>
    private bool Take(byte next)
    {
        var wasCarriageReturn = _afterCarriageReturn;
        _afterCarriageReturn = false;
        if (wasCarriageReturn && next == '\n') return false;
        Length++;
        switch (_place)
        {
            case Place.Escape:
                _place = _afterEscape;
                if (next != '\\' && next != '"' && next != delimiter) break;
                Append(next);
                return false;
            case Place.QuoteInQuotes:
                _place = next == '"' ? Place.Quoted : Place.Plain;
                if (next != '"') break;
                Append(next);
                return false;
            case Place.QuoteInPlain:
                _place = Place.Plain;
                Append((byte)'"');
                if (next != '"') break;
                return false;
            case Place.FieldStart when next == '"':
                (_place, _wasQuoted) = (Place.Quoted, true);
                return false;
            case Place.FieldStart:
                _place = Place.Plain;
                break;
        }

        return _place is Place.Quoted ? TakeQuoted(next) : TakePlain(next);
    }

    private bool TakeQuoted(byte next)
    {
        if (next == '"') _place = Place.QuoteInQuotes;
        else if (next == '\\') (_place, _afterEscape) = (Place.Escape, Place.Quoted);
        else Append(next);
        return false;
    }

    private bool TakePlain(byte next)
    {
        if (next == delimiter)
        {
            EndField();
            _place = Place.FieldStart;
        }
        else if (next is (byte)'\n' or (byte)'\r')
        {
            _afterCarriageReturn = next == '\r';
            EndField();
            return true;
        }
        else if (next == '\\') (_place, _afterEscape) = (Place.Escape, Place.Plain);
        else if (next == '"') _place = Place.QuoteInPlain;
        else Append(next);
        return false;
    }

    private void Append(byte next)
    {
        if (_field.WrittenCount >= ByteWindow.MostItemBytes) throw new ItemsRefused("An item is larger than 8 MB.");
        _field.GetSpan(1)[0] = next;
        _field.Advance(1);
    }

    private void EndField()
    {
        if (_fields.Count < _most) _fields.Add(Encoding.UTF8.GetString(_field.WrittenSpan));
        _field.Clear();
    }
}
