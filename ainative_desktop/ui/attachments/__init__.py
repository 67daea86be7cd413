"""Files that go with messages: taken in, shown in the composer and in the transcript, saved again."""
