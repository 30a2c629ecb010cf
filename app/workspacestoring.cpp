// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidepace.h"
#include "workspaceprivate.h"

#include <utility>

namespace fivepace {

bool Workspace::performInSteps(Edit edit)
{
    constexpr std::size_t kInStepsFrom = 300; // changes; fewer take the blink of an eye
    if (edit.changes.size() < kInStepsFrom)
        return perform(edit);
    if (!canEdit())
        return false;
    storeInSteps(d->store->applyInSteps(std::move(edit)), Turn::New);
    return true;
}

void Workspace::storeInSteps(std::unique_ptr<SteppedEdit> edit, Turn turn)
{
    d->storing = std::move(edit);
    d->storingTurn = turn;
    d->storingOn.start(waitOfAsideWork.load());
    Q_EMIT storingChanged();
}

double Workspace::storing() const
{
    return d->storing ? d->storing->partDone() : -1;
}

/// False once nothing is being stored any more. What was asked for meanwhile may be half of it, and is asked
/// for anew.
bool Workspace::storeOn()
{
    if (!d->storing)
        return false;
    const auto done = d->storing->step();
    if (done && !*done) {
        Q_EMIT storingChanged();
        return true;
    }
    d->storingOn.stop();
    const auto edit = std::exchange(d->storing, nullptr);
    Q_EMIT storingChanged();
    readAnew();
    if (!done) {
        refuse(done.error());
    } else if (edit->edit()) {
        Q_EMIT stored();
        sayStored(*edit->edit(), d->storingTurn);
    }
    return false;
}

void Workspace::finishStoring()
{
    while (storeOn()) { }
}

void Workspace::cancelStoring()
{
    if (!d->storing)
        return;
    d->storingOn.stop();
    d->storing.reset();
    Q_EMIT storingChanged();
    readAnew();
}

} // namespace fivepace
