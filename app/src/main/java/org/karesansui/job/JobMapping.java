package org.karesansui.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.karesansui.store.Times;
import org.karesansui.words.Sentence;

/** Makes jobs and their lines of rows. */
final class JobMapping {
    private JobMapping() {}

    static Job job(ResultSet row, StatementContext context) throws SQLException {
        return new Job(
                new JobId(row.getString("id")),
                new Sentence(row.getString("title_key"), JobJson.texts(row.getString("title_arguments"))),
                new Job.Requested(row.getString("account"), row.getString("account_name"), Times.read(row, "created")),
                new JobObject(row.getString("host"), row.getString("object_kind"), row.getString("object_key")),
                state(row),
                standing(row),
                row.getInt("leftovers"));
    }

    private static JobState state(ResultSet row) throws SQLException {
        var word = row.getString("state");
        var started = Times.find(row, "started").orElse(Instant.EPOCH);
        return switch (word) {
            case "queued" -> new JobState.Queued();
            case "running" -> new JobState.Running(started);
            case "cleaning" -> new JobState.Cleaning(started, ending(row.getString("ending")));
            default -> outcome(row).at(Times.read(row, "finished"));
        };
    }

    /** How the job ends or ended. */
    static Outcome outcome(ResultSet row) throws SQLException {
        var state = row.getString("state");
        var ending = ending(state.equals("cleaning") ? row.getString("ending") : state);
        var problem = row.getString("problem");
        var fault = problem == null ? null : new Fault(problem, JobJson.texts(row.getString("problem_arguments")));
        return new Outcome(ending, fault, JobJson.named(row.getString("result")));
    }

    private static Job.Standing standing(ResultSet row) throws SQLException {
        var key = row.getString("step_key");
        var step = key == null ? Job.Standing.NONE.step() : new Sentence(key, JobJson.texts(arguments(row)));
        return new Job.Standing(step, row.getInt("percent"));
    }

    private static String arguments(ResultSet row) throws SQLException {
        var arguments = row.getString("step_arguments");
        return arguments == null ? "[]" : arguments;
    }

    static LogLine line(ResultSet row, StatementContext context) throws SQLException {
        return new LogLine(
                Times.read(row, "at"),
                LogLine.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Sentence(row.getString("key"), JobJson.texts(row.getString("arguments"))));
    }

    private static JobState.Ending ending(@Nullable String word) {
        return JobState.Ending.valueOf(String.valueOf(word).toUpperCase(Locale.ROOT));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
