// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "text/words.h"

#include <QJsonObject>

#include <array>

namespace fivepace::cli {

namespace {

void declareHistory(QCommandLineParser &parser)
{
    declareFile(parser);
}

/// The last edit of the window or of a command taken back, or done again.
int step(const Run &run, bool isUndo)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli %1 --help says how.")
                                  .arg(isUndo ? QStringLiteral("undo") : QStringLiteral("redo")));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return run.fail(open.error());
    const auto top = open->store->history();
    const auto done = isUndo ? open->store->undo() : open->store->redo();
    if (!done)
        return run.fail(done.error());
    if (!*done)
        return run.fail(isUndo ? Cli::tr("%1 has nothing to undo.").arg(run.argument(0))
                               : Cli::tr("%1 has nothing to redo.").arg(run.argument(0)));
    if (run.wantsJson()) {
        const auto code = codeOf(isUndo ? *top.undoKind : *top.redoKind);
        run.say(QJsonObject { { QStringLiteral("written"), true },
            { isUndo ? QStringLiteral("undone") : QStringLiteral("redone"),
                QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())) } });
        return Done;
    }
    run.say(QStringLiteral("%1: done.").arg(isUndo ? words::undoText(top) : words::redoText(top)));
    return Done;
}

int undo(const Run &run)
{
    return step(run, true);
}

int redo(const Run &run)
{
    return step(run, false);
}

constexpr std::array kCommands {
    Command { "undo", QT_TRANSLATE_NOOP("Cli", "takes the last edit back, of a command or of the window"),
        "undo squad.fivepace", false, declareHistory, undo },
    Command { "redo", QT_TRANSLATE_NOOP("Cli", "does again what was taken back"), "redo squad.fivepace",
        false, declareHistory, redo },
};

} // namespace

std::span<const Command> historyCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
