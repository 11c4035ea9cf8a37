namespace ProtestEvents.Notebooks;

internal static class JsonFault
{
    /// <summary>What is wrong with the text and in which line, as the end of a sentence that names the file.</summary>
    public static string In(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var open = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= JupyterJson.MostLevels)
                    return $"it nests more than {JupyterJson.MostLevels} levels deep at line {Line(bytes, reader)}";
                if (reader.TokenType == JsonTokenType.StartObject)
                    open.Push(new(StringComparer.Ordinal));
                else if (reader.TokenType == JsonTokenType.EndObject)
                    open.Pop();
                else if (reader.TokenType == JsonTokenType.PropertyName && !open.Peek().Add(reader.GetString()!))
                    return $"an object has a property twice at line {Line(bytes, reader)}";
            }
        }
        catch (JsonException error)
        {
            return $"it is not valid JSON at line {(error.LineNumber ?? 0) + 1}";
        }
        catch (InvalidOperationException)
        {
            return $"it holds an escape sequence that is not a character of Unicode, such as half of a pair, at line {Line(bytes, reader)}";
        }

        return "it cannot be read";
    }

    private static int Line(ReadOnlySpan<byte> bytes, Utf8JsonReader reader) => bytes[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
}
